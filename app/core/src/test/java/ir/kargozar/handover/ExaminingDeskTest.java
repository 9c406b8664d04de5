package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.examination.Decision;
import ir.kargozar.examination.ExaminationDesk;
import ir.kargozar.examination.PaymentDesk;
import ir.kargozar.examination.PaymentList;
import ir.kargozar.handover.conflict.Compared;
import ir.kargozar.handover.conflict.Conflict.Choice;
import ir.kargozar.handover.conflict.ConflictDesk;
import ir.kargozar.handover.conflict.Differing;
import ir.kargozar.handover.paper.PaperDesk;
import ir.kargozar.handover.paper.PaperFile;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the documents office does with a package that came: papers, conflicts, rulings, payments; and the agency's end of it. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class ExaminingDeskTest extends OnEachEngine {
    private static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);
    private static final String OTHER = "\u0645\u0631\u06CC\u0645";

    private Desktop agency;
    private Desktop office;
    private OfficeCode sender;
    private Path out;

    @BeforeEach
    void twoOfficesThatTrustEachOther() throws IOException {
        agency = new Desktop(workspace);
        office = Desktop.open(engine, folder, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
        sender = agency.office().code();
        agency.trust(office);
        office.trust(agency);
        out = Files.createDirectory(folder.resolve("out"));
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    private List<ClaimNumber> handOver(int count) {
        List<ClaimNumber> numbers =
                agency.accept(count).stream().map(Claim::number).toList();
        office.take(agency.export(office, out));
        return numbers;
    }

    private PaperDesk papers() {
        return new PaperDesk(
                office.stores.papers(), office.stores.inbox(), office.stores.claims(), office.stores.transactions());
    }

    private ConflictDesk conflicts() {
        return office.conflicts();
    }

    private ExaminationDesk examination() {
        return new ExaminationDesk(
                office.stores.claims(),
                RulePacks.load(Optional.empty(), Desktop.TEXTS),
                office.stores.transactions(),
                new ClaimDesk.Words(Engine.CLOCK, Desktop.TEXTS),
                number -> office.stores.outbox().owe(number.agency(), number));
    }

    @Test
    void ticksEveryPaperFileWithFourEyes() {
        List<ClaimNumber> numbers = handOver(3);

        assertThat(papers().sheet(sender, 1))
                .allSatisfy(row -> assertThat(row.file().check()).isEmpty())
                .extracting(row -> row.claim().number())
                .containsExactlyElementsOf(numbers);
        papers().look(sender, 1, numbers.get(0), true, Desktop.WHO);
        papers().look(sender, 1, numbers.get(1), false, Desktop.WHO);
        refused(() -> papers().confirm(sender, 1, OTHER), "PAPER_NOT_LOOKED");
        papers().look(sender, 1, numbers.get(2), true, Desktop.WHO);
        refused(() -> papers().confirm(sender, 1, Desktop.WHO), "PAPER_SAME_PERSON");
        assertThat(papers().confirm(sender, 1, OTHER)).isEqualTo(3);
        assertThat(papers().sheet(sender, 1))
                .extracting(PaperDesk.Row::file)
                .containsExactly(seen(numbers.get(0), true), seen(numbers.get(1), false), seen(numbers.get(2), true));
        papers().look(sender, 1, numbers.get(1), true, Desktop.WHO);
        assertThat(papers().sheet(sender, 1).get(1).file().isConfirmed()).isFalse();
        assertThat(papers().confirm(sender, 1, OTHER)).isEqualTo(1);
        assertThat(office.workspace.log().of(numbers.get(1).toString()))
                .extracting(row -> row.change().action())
                .contains("paper.missing", "paper.there");
    }

    private static PaperFile seen(ClaimNumber number, boolean isThere) {
        return new PaperFile(number, Optional.of(new PaperFile.Check(isThere, Desktop.WHO, Optional.of(OTHER))));
    }

    @Test
    void refusesPapersOfAnotherPackage() {
        handOver(1);
        List<ClaimNumber> second = handOver(1);

        refused(() -> papers().look(sender, 1, second.getFirst(), true, Desktop.WHO), "PAPER_NOT_OF_PACKAGE");
        refused(() -> papers().sheet(sender, 3), "PACKAGE_NOT_COME");
    }

    @Test
    void keepsBothValuesOfAClaimUntilAPersonDecides() {
        ClaimNumber number = handOver(1).getFirst();
        changeAtTheAgency(number, TODAY);
        office.take(agency.export(office, out));
        changeAtTheAgency(number, TODAY.plusDays(-1));
        office.take(agency.export(office, out));

        assertThat(conflicts().openCount()).isEqualTo(2);
        Compared.OfClaim first = (Compared.OfClaim)
                conflicts().compare(conflicts().open(0, 9).getFirst().place());
        assertThat(first.fields()).extracting(Differing::field).containsExactly("receivedOn");
        assertThat(first.fields().getFirst().came()).isEqualTo(TODAY.toString());
        Claim<?> before = first.here();
        assertThat(decided(first.conflict().place(), Choice.HERE)).isEqualTo(before);
        refused(() -> conflicts().decide(first.conflict().place(), Choice.CAME, Desktop.WHO), "CONFLICT_DECIDED");

        long second = conflicts().open(0, 9).getFirst().place();
        List<Differing> seen = conflicts().compare(second).fields();
        Claim<?> after = decided(second, Choice.CAME);
        assertThat(conflicts().compare(second).fields())
                .as("what lost can be read")
                .isEqualTo(seen)
                .isNotEmpty();
        assertThat(after.content().receivedOn()).isEqualTo(TODAY.plusDays(-1));
        assertThat(office.workspace.claims().find(number)).contains(after);
        assertThat(after.status()).isEqualTo(Status.RECEIVED);
        assertThat(conflicts().openCount()).isZero();
        assertThat(office.count(Status.RECEIVED)).isEqualTo(1);
        assertThat(office.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    private Claim<?> decided(long place, Choice choice) {
        return ((Compared.OfClaim) conflicts().decide(place, choice, Desktop.WHO)).here();
    }

    @Test
    void whatWasDecidedMeanwhileIsNotReplaced() {
        ClaimNumber number = handOver(1).getFirst();
        changeAtTheAgency(number, TODAY);
        office.take(agency.export(office, out));
        examination().examine(number, new Decision.ApproveInFull(), Desktop.WHO);

        long place = conflicts().open(0, 9).getFirst().place();
        refused(() -> conflicts().decide(place, Choice.CAME, Desktop.WHO), "CONFLICT_EXAMINED");
        assertThat(conflicts().openCount()).isEqualTo(1);
        conflicts().decide(place, Choice.HERE, Desktop.WHO);
        refused(() -> conflicts().compare(7), "CONFLICT_UNKNOWN");
    }

    /** As an agency does that was restored from a backup. */
    private void changeAtTheAgency(ClaimNumber number, JalaliDate receivedOn) {
        Claim<?> now = agency.workspace.claims().find(number).orElseThrow();
        ClaimContent old = now.content();
        ClaimContent content = new ClaimContent(
                old.insured(),
                old.mainInsured(),
                old.representative(),
                old.account(),
                old.treatment(),
                receivedOn,
                old.items(),
                old.papers());
        agency.workspace
                .claims()
                .update(
                        new Claim<>(now.id(), number, now.revision() + 1, content, new ClaimState.Accepted(TODAY)),
                        new Change("x", "claim.accepted"));
    }

    @Test
    void deductionsAndPaymentReachTheAgency() throws IOException {
        List<ClaimNumber> numbers = handOver(3);
        Claim<?> first = office.workspace.claims().find(numbers.getFirst()).orElseThrow();
        Item item = first.content().items().getFirst();
        Decision.Ruling cut = new Decision.Ruling(1, item.amount().minus(new Rial(1)), List.of("OVER_TARIFF"));
        assertThat(examination().examine(first.number(), new Decision.PerItem(List.of(cut)), Desktop.WHO))
                .isInstanceOf(ClaimDesk.Outcome.Done.class);
        agency.take(office.export(agency, out));
        ClaimState.Approved state = (ClaimState.Approved) stateAtTheAgency(first.number());
        assertThat(state.deductions()).singleElement().satisfies(deduction -> {
            assertThat(deduction.cut()).isEqualTo(new Rial(1));
            assertThat(deduction.reasons().getFirst().code()).isEqualTo("OVER_TARIFF");
        });

        examination().examine(numbers.get(1), new Decision.ApproveInFull(), Desktop.WHO);
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        PaymentDesk payments = examination().payments();
        assertThat(new PaymentList(office.stores.claims(), Desktop.TEXTS)
                        .write(payments.due(ClaimOrder.OLDEST_NUMBER), TableFile.Form.CSV, list))
                .isEqualTo(2);
        assertThat(list.toString(StandardCharsets.UTF_8).lines()).hasSize(3);

        assertThat(payments.pay(numbers, TODAY, Desktop.WHO).problems())
                .extracting(Problem::code)
                .containsExactly("CLAIM_NOT_APPROVED");
        assertThat(payments.pay(numbers.subList(0, 2), TODAY.plusDays(1), Desktop.WHO)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("PAID_IN_FUTURE");
        assertThat(payments.pay(numbers.subList(0, 2), TODAY.plusDays(-1), Desktop.WHO)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("PAID_BEFORE_APPROVAL", "PAID_BEFORE_APPROVAL");
        assertThat(office.count(Status.PAID)).isZero();
        List<ClaimNumber> twice = new ArrayList<>(numbers.subList(0, 2));
        twice.add(numbers.getFirst());
        assertThat(payments.pay(twice, TODAY, Desktop.WHO).paid()).isEqualTo(2);
        agency.take(office.export(agency, out));
        assertThat(stateAtTheAgency(first.number()))
                .isInstanceOfSatisfying(
                        ClaimState.Paid.class,
                        paid -> assertThat(paid.deductions()).isEqualTo(state.deductions()));
        assertThat(agency.count(Status.PAID)).isEqualTo(2);
    }

    private ClaimState stateAtTheAgency(ClaimNumber number) {
        return agency.workspace.claims().find(number).orElseThrow().state();
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(Desktop.TEXTS
                            .problem("", refusal.code(), refusal.arguments())
                            .message())
                    .isNotBlank();
        });
    }
}
