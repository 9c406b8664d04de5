package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.ApprovedClaims.Due;
import ir.kargozar.settlement.ApprovedClaims.Found;
import ir.kargozar.settlement.ApprovedClaims.Payee;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Approved claims that insured persons assigned in writing to a centre: each becomes a document of the centre, and is
 * paid to nobody else. Closed unless the office opened it: no source document speaks of it.
 */
public final class ClaimAssignments {
    /** Where problems stand that are of no single claim. */
    public static final String CENTRE = "centre";

    public static final String DATE = "date";

    private final Bookkeeping books;
    private final ApprovedClaims claims;
    private final BooleanSupplier isOpen;

    /** @param isOpen the office's {@link SettlementRules#claimsOfCentres}, asked at each use; may refuse */
    public ClaimAssignments(Bookkeeping books, ApprovedClaims claims, BooleanSupplier isOpen) {
        this.books = books;
        this.claims = claims;
        this.isOpen = isOpen;
    }

    /** The letter of assignment: its number and its day. */
    public record Letter(Line number, JalaliDate on) {}

    /**
     * What was assigned to whom.
     *
     * @param claims by their numbers; one named twice counts once
     */
    public record Wanted(WorkshopCode centre, List<Reference> claims, Letter letter) {
        public Wanted {
            claims = List.copyOf(new LinkedHashSet<>(claims));
        }
    }

    /**
     * What came of it, or would.
     *
     * @param due what becomes a document; nothing where there are problems
     * @param problems each at the number of its claim, at {@link #CENTRE} or at {@link #DATE}
     */
    public record Assigned(List<Due> due, List<Problem> problems) {
        public Assigned {
            due = List.copyOf(due);
            problems = List.copyOf(problems);
        }

        /** Rials. */
        public Rial amount() {
            return due.stream().map(Due::amount).reduce(Rial.ZERO, Rial::plus);
        }
    }

    /** Whether this office takes them at all. Refused as the rules are read. */
    public boolean isOpen() {
        return isOpen.getAsBoolean();
    }

    /** What {@link #take} would do now; changes nothing. Refusals as there. */
    public Assigned look(Wanted wanted) {
        mustBeOpen();
        return books.read(ledger -> look(ledger, wanted));
    }

    /**
     * All or none, in one transaction: they are paid today, to nobody's account, and are payable documents of the centre,
     * of the month of their approval and without list number. Problems: CENTRE_NOT_REGISTERED (code), LETTER_IN_FUTURE
     * (day), DOCUMENT_KNOWN, CLAIM_NOT_FOUND, CLAIM_NOT_APPROVED (its state). Refusals: SETTLEMENT_DESK,
     * CLAIMS_OF_CENTRES_OFF.
     */
    public Assigned take(Wanted wanted, String who) {
        mustBeOpen();
        return books.step(Desk.DOCUMENTS_OFFICE, who, writing -> {
            Assigned found = look(writing.ledger(), wanted);
            if (!found.due().isEmpty()) {
                claims.assign(wanted.claims(), payee(writing.ledger(), wanted), who);
                found.due().forEach(each -> writing.state(document(each, wanted.centre()), who));
            }
            return found;
        });
    }

    private void mustBeOpen() {
        books.mustBe(Desk.DOCUMENTS_OFFICE);
        if (!isOpen.getAsBoolean()) {
            throw new Refusal("CLAIMS_OF_CENTRES_OFF");
        }
    }

    private static Payee payee(Ledger ledger, Wanted wanted) {
        Line name = ledger.registered().centre(wanted.centre()).orElseThrow().name();
        return new Payee(
                wanted.centre(), name, wanted.letter().number(), wanted.letter().on());
    }

    private static Event.Receivable document(Due due, WorkshopCode centre) {
        return new Event.Receivable(due.claim(), centre, due.approved(), due.amount(), Optional.empty());
    }

    private Assigned look(Ledger ledger, Wanted wanted) {
        List<Problem> problems = new ArrayList<>();
        if (ledger.registered().centre(wanted.centre()).isEmpty()) {
            problems.add(
                    problem(CENTRE, "CENTRE_NOT_REGISTERED", wanted.centre().value()));
        }
        JalaliDate on = wanted.letter().on();
        if (on.isAfter(books.today())) {
            problems.add(problem(DATE, "LETTER_IN_FUTURE", on.toString().replace('-', '/')));
        }
        List<Reference> fresh = new ArrayList<>();
        for (Reference claim : wanted.claims()) {
            if (ledger.receivables().find(claim).isPresent()) {
                problems.add(problem(claim.value(), "DOCUMENT_KNOWN", claim.value()));
            } else {
                fresh.add(claim);
            }
        }
        Found found = claims.find(fresh);
        problems.addAll(found.problems());
        return new Assigned(problems.isEmpty() ? found.due() : List.of(), problems);
    }

    private Problem problem(String field, String code, String argument) {
        return books.texts().problem(field, code, List.of(argument));
    }
}
