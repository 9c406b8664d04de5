package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Duplicate;
import ir.kargozar.claim.Duplicate.Ground;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Provider;
import ir.kargozar.claim.Treatment;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DuplicatesTest extends OnEachEngine {
    private static final Change CHANGE = new Change("زهرا", "claim.accepted");
    private final Made made = new Made(5);
    private final Claim<ClaimState.Accepted> stored = made.accepted(made.number(1));
    private final ClaimContent content = stored.content();

    @BeforeEach
    void storeTheFirst() {
        workspace.claims().add(List.of(stored), CHANGE);
    }

    private List<Ground> grounds(ClaimContent changed) {
        return workspace.claims().duplicatesOf(changed, Optional.empty()).stream()
                .map(Duplicate::ground)
                .distinct()
                .toList();
    }

    private ClaimContent with(Person insured, Treatment treatment, List<Item> items) {
        return new ClaimContent(
                insured,
                content.mainInsured(),
                content.representative(),
                content.account(),
                treatment,
                content.receivedOn(),
                items,
                content.papers());
    }

    private Treatment at(Provider provider, int days) {
        Treatment old = content.treatment();
        return new Treatment(
                old.kind(), provider, old.from().plusDays(days), old.to().plusDays(days));
    }

    private Provider named(String name) {
        Provider old = content.treatment().provider();
        return new Provider(new Line(name), old.type(), old.city(), old.contracted());
    }

    @Test
    void showsTheOtherNumberOfTheSameClaim() {
        List<Duplicate> found = workspace.claims().duplicatesOf(content, Optional.empty());
        assertThat(found).allSatisfy(duplicate -> assertThat(duplicate.other()).isEqualTo(stored.number()));
        assertThat(found).extracting(Duplicate::field).contains("items[0].invoiceNumber", "serviceFrom");
    }

    @Test
    void isNoDuplicateOfItself() {
        assertThat(workspace.claims().duplicatesOf(content, Optional.of(stored.number())))
                .isEmpty();
    }

    @Test
    void seesOneProviderThroughItsSpellings() {
        String other =
                content.treatment().provider().name().value().replace('ی', 'ي').replace(" ", "‌");
        assertThat(grounds(with(content.insured(), at(named(other), 0), content.items())))
                .containsExactlyInAnyOrder(Ground.SAME_INVOICE, Ground.SAME_DAYS);
    }

    @Test
    void anotherProviderIsAnotherClaim() {
        assertThat(grounds(with(content.insured(), at(named("آزمایشگاه دیگر"), 0), content.items())))
                .isEmpty();
    }

    @Test
    void anotherPersonWithTheSameInvoiceIsOnlyTheSameInvoice() {
        Person other = made.content().insured();
        assertThat(grounds(with(other, content.treatment(), content.items()))).containsExactly(Ground.SAME_INVOICE);
    }

    @Test
    void everyPartOfAnInvoiceCounts() {
        Item item = content.items().getFirst();
        List<Item> others = List.of(
                new Item(item.service(), new Line("99999999"), item.invoiceDate(), item.amount()),
                new Item(
                        item.service(), item.invoiceNumber(), item.invoiceDate().plusDays(1), item.amount()),
                new Item(
                        item.service(),
                        item.invoiceNumber(),
                        item.invoiceDate(),
                        item.amount().plus(new Rial(1))));
        Person stranger = made.content().insured();
        for (Item other : others) {
            assertThat(grounds(with(stranger, content.treatment(), List.of(other))))
                    .isEmpty();
        }
    }

    @Test
    void daysOverlapOnlyWhereTheyTouch() {
        Provider provider = content.treatment().provider();
        int length = content.treatment().to().gregorian().getDayOfYear()
                - content.treatment().from().gregorian().getDayOfYear();
        List<Item> none = new ArrayList<>();
        assertThat(grounds(with(content.insured(), at(provider, length), none))).containsExactly(Ground.SAME_DAYS);
        assertThat(grounds(with(content.insured(), at(provider, length + 1), none)))
                .isEmpty();
        assertThat(grounds(with(content.insured(), at(provider, -length), none)))
                .containsExactly(Ground.SAME_DAYS);
        assertThat(grounds(with(content.insured(), at(provider, -length - 1), none)))
                .isEmpty();
    }

    @Test
    void draftsAndReturnedOnesDoNotCount() {
        workspace.claims().add(List.of(made.draft(made.number(2))), CHANGE);
        ClaimContent ofDraft =
                workspace.claims().find(made.number(2)).orElseThrow().content();
        assertThat(grounds(ofDraft)).isEmpty();
    }
}
