package ir.kargozar.handover;

import ir.kargozar.ClaimsOfCentres;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.examination.Decision;
import ir.kargozar.examination.ExaminationDesk;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.settlement.ApprovedClaims;
import ir.kargozar.settlement.Bookkeeping;
import ir.kargozar.settlement.CentreDesk;
import ir.kargozar.settlement.ClaimAssignments;
import ir.kargozar.settlement.ClaimAssignments.Wanted;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.storage.Engine;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;

/** A documents office that takes claims of centres, with one set of books. */
final class AssigningOffice {
    static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);
    static final Line LETTER = new Line("\u06F1\u06F2/\u0648");

    final Desktop desktop;
    final Bookkeeping books;
    private final ExaminationDesk examination;

    AssigningOffice(Desktop desktop) {
        this.desktop = desktop;
        this.books = desktop.books(Engine.CLOCK);
        this.examination = new ExaminationDesk(
                desktop.stores.claims(),
                RulePacks.load(Optional.empty(), Desktop.TEXTS),
                desktop.stores.transactions(),
                new ClaimDesk.Words(Engine.CLOCK, Desktop.TEXTS),
                number -> desktop.stores.outbox().owe(number.agency(), number));
    }

    ExaminationDesk examination() {
        return examination;
    }

    void register(Event.Centre centre, OfficeCode branch) {
        new CentreDesk(books).register(centre, branch, Desktop.WHO);
    }

    void approve(ClaimNumber number) {
        done(number, new Decision.ApproveInFull());
    }

    void approve(ClaimNumber number, Rial part) {
        done(number, new Decision.ApprovePart(part));
    }

    private void done(ClaimNumber number, Decision decision) {
        if (!(examination.examine(number, decision, Desktop.WHO) instanceof ClaimDesk.Outcome.Done)) {
            throw new AssertionError(number);
        }
    }

    ApprovedClaims port() {
        return new ClaimsOfCentres(examination.payments());
    }

    ClaimAssignments desk() {
        return new ClaimAssignments(books, port(), () -> true);
    }

    static Wanted wanted(WorkshopCode centre, List<ClaimNumber> claims) {
        return new Wanted(
                centre,
                claims.stream().map(claim -> new Reference(claim.toString())).toList(),
                new ClaimAssignments.Letter(LETTER, TODAY));
    }

    Claim<?> claim(ClaimNumber number) {
        return desktop.workspace.claims().find(number).orElseThrow();
    }

    Rial amount(ClaimNumber number) {
        return claim(number).content().amount();
    }
}
