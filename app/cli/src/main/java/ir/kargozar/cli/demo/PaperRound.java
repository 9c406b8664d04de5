package ir.kargozar.cli.demo;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Papers of the demo: a receipt of each kind, a return notice, the agreement (form 2) in its three copies. */
final class PaperRound {
    private final Session session;
    private final Kargozar agency;
    private final Path out;

    PaperRound(Session session, Kargozar agency, Path out) {
        this.session = session;
        this.agency = agency;
        this.out = out;
    }

    void print(Map<String, Object> counts) {
        int printed = 0;
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        for (ClaimLine line :
                agency.claims().list(ClaimQuery.ALL.status(Status.ACCEPTED)).lines()) {
            if (kinds.add(line.kind())) {
                printed += receipt(claim(line));
            }
        }
        for (ClaimLine line : agency.claims()
                .list(ClaimQuery.ALL.status(Status.RETURNED_TO_INSURED).limit(1))
                .lines()) {
            printed += returnNotice(claim(line).in(ClaimState.Returned.class).orElseThrow());
        }
        counts.put("printed", printed + agreement());
    }

    private Claim<?> claim(ClaimLine line) {
        return agency.claims().find(line.number()).orElseThrow();
    }

    private int receipt(Claim<?> claim) {
        Outputs.write(
                out.resolve("receipt-" + claim.number() + ".pdf"),
                pdf -> agency.press().claimPapers().receipt(claim, agency.office(), pdf));
        return 1;
    }

    private int returnNotice(Claim<ClaimState.Returned> claim) {
        Outputs.write(
                out.resolve("return-notice-" + claim.number() + ".pdf"),
                pdf -> agency.press().claimPapers().returnNotice(claim, agency.office(), pdf));
        return 1;
    }

    private int agreement() {
        JalaliDate today = JalaliDate.of(LocalDate.now(session.terminal().clock()));
        FormDefinition definition = agency.offset().definitions().of(FormKind.AGREEMENT);
        FormPapers papers = agency.press().formPapers();
        OffsetForm<?> form = OffsetForm.draft(
                        new FormNumber(agency.office().code(), today.year(), FormKind.AGREEMENT, 1),
                        SampleForms.read(FormKind.AGREEMENT, agency, today))
                .step(FormState.Draft::ready);
        FormPapers.Order order = new FormPapers.Order(
                form,
                definition,
                papers.template(definition),
                definition.paper().copies(),
                Optional.empty());
        Outputs.write(out.resolve("agreement-form-2.pdf"), pdf -> papers.print(order, pdf));
        return 1;
    }
}
