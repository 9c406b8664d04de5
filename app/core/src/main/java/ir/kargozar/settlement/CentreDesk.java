package ir.kargozar.settlement;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.PaperNumber;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.Receivables.Document;
import ir.kargozar.settlement.ledger.Registered.Star;
import ir.kargozar.settlement.ledger.Writing;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;

/** What the documents office does: centres, their receivables, list numbers, and what was wrong. */
public final class CentreDesk {
    private final Bookkeeping books;

    public CentreDesk(Bookkeeping books) {
        this.books = books;
    }

    /** The centre is starred at its branch (B3). Refusals: SETTLEMENT_DESK, SETTLEMENT_OTHER_CENTRE (workshop, centre). */
    public void register(Event.Centre centre, OfficeCode branch, String who) {
        books.step(Desk.DOCUMENTS_OFFICE, who, writing -> {
            mustBeUnder(writing.ledger(), centre.code(), centre.code());
            return tell(writing, centre, branch, who);
        });
    }

    /** A workshop that the centre owes (B9). Refusals as of a centre, and CENTRE_NOT_REGISTERED (its code). */
    public void register(Event.Workshop workshop, OfficeCode branch, String who) {
        books.step(Desk.DOCUMENTS_OFFICE, who, writing -> {
            mustBeRegistered(writing.ledger(), workshop.centre());
            mustBeUnder(writing.ledger(), workshop.code(), workshop.centre());
            return tell(writing, workshop, branch, who);
        });
    }

    /** The same once more says nothing new. */
    private static boolean tell(Writing writing, Event event, OfficeCode branch, String who) {
        if (writing.ledger().registered().isSaid(event, branch)) {
            return false;
        }
        writing.tell(branch, event, who);
        return true;
    }

    /** B13. */
    private static void mustBeUnder(Ledger ledger, WorkshopCode workshop, WorkshopCode centre) {
        ledger.registered().stars(workshop).stream()
                .map(Star::centre)
                .filter(other -> !other.equals(centre))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal("SETTLEMENT_OTHER_CENTRE", workshop.value(), other.value());
                });
    }

    private static void mustBeRegistered(Ledger ledger, WorkshopCode centre) {
        if (ledger.registered().centre(centre).isEmpty()) {
            throw new Refusal("CENTRE_NOT_REGISTERED", centre.value());
        }
    }

    /** All or none. Refusals: SETTLEMENT_DESK, CENTRE_NOT_REGISTERED (code), DOCUMENT_KNOWN (number). */
    public void add(List<Event.Receivable> receivables, String who) {
        books.step(Desk.DOCUMENTS_OFFICE, who, writing -> {
            for (Event.Receivable each : receivables) {
                mustBeRegistered(writing.ledger(), each.centre());
                if (writing.ledger().receivables().find(each.document()).isPresent()) {
                    throw new Refusal("DOCUMENT_KNOWN", each.document().value());
                }
            }
            receivables.forEach(each -> writing.state(each, who));
            return receivables;
        });
    }

    /** A document becomes payable (B11). Refusals: SETTLEMENT_DESK, DOCUMENT_UNKNOWN, DOCUMENT_WITHOUT_LIST (number). */
    public void withdrawList(Reference document, Line expert, Line reason, String who) {
        books.step(Desk.DOCUMENTS_OFFICE, who, writing -> {
            Document known = writing.ledger()
                    .receivables()
                    .find(document)
                    .orElseThrow(() -> new Refusal("DOCUMENT_UNKNOWN", document.value()));
            if (known.list().isEmpty()) {
                throw new Refusal("DOCUMENT_WITHOUT_LIST", document.value());
            }
            return writing.state(new Event.ListWithdrawn(document, expert, reason), who);
        });
    }

    /**
     * Accounting gives a document a list number: what is left of it is paid by that list, and nothing more is deducted of it until
     * the expert withdraws the number (B11). Refusals: SETTLEMENT_DESK, SETTLEMENT_WAITS, DOCUMENT_UNKNOWN, DOCUMENT_WITH_LIST (number, list),
     * DOCUMENT_USED_UP (number), CENTRE_NOT_REGISTERED (code).
     */
    public void giveList(Reference document, Reference list, String who) {
        books.step(Desk.DOCUMENTS_OFFICE, who, writing -> {
            Bookkeeping.mustNotWait(writing);
            Document known = writing.ledger()
                    .receivables()
                    .find(document)
                    .orElseThrow(() -> new Refusal("DOCUMENT_UNKNOWN", document.value()));
            known.list().ifPresent(held -> {
                throw new Refusal("DOCUMENT_WITH_LIST", document.value(), held.value());
            });
            if (known.left() <= 0) {
                throw new Refusal("DOCUMENT_USED_UP", document.value());
            }
            OfficeCode branch = writing.ledger()
                    .registered()
                    .centre(known.centre())
                    .orElseThrow(() ->
                            new Refusal("CENTRE_NOT_REGISTERED", known.centre().value()))
                    .branch();
            return writing.tell(branch, new Event.ListGiven(document, list), who);
        });
    }

    /**
     * What was wrong is turned round by an opposite entry, never changed. Refusals: SETTLEMENT_DESK, SETTLEMENT_WAITS, NOTICE_UNKNOWN,
     * NOTICE_REVERSED (number).
     */
    public void reverse(PaperNumber notice, Line reason, String who) {
        books.step(Desk.DOCUMENTS_OFFICE, who, writing -> {
            Bookkeeping.mustNotWait(writing);
            Fact deduction =
                    deduction(writing, notice).orElseThrow(() -> new Refusal("NOTICE_UNKNOWN", notice.toString()));
            if (writing.ledger().declarations().reversal(deduction.id()).isPresent()) {
                throw new Refusal("NOTICE_REVERSED", notice.toString());
            }
            Deducted deducted = (Deducted) deduction.event();
            return writing.tell(
                    deduction.to().orElseThrow(), new Event.Reversed(deduction.id(), deducted.amount(), reason), who);
        });
    }

    private static Optional<Fact> deduction(Writing writing, PaperNumber notice) {
        Ledger ledger = writing.ledger();
        return ledger.declarations().entries().values().stream()
                .filter(entry -> entry.event() instanceof Deducted)
                .filter(entry -> ledger.papers()
                        .notice(entry.id())
                        .filter(known -> known.number().equals(notice))
                        .isPresent())
                .findFirst();
    }
}
