package ir.kargozar.settlement;

import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.MeetingMinutes;
import ir.kargozar.offset.MeetingMinutes.Row;
import ir.kargozar.offset.OtherSide.Word;
import ir.kargozar.settlement.fact.Event.Subject;
import ir.kargozar.settlement.fact.Event.Tabled;
import ir.kargozar.settlement.fact.Event.Verdict;
import ir.kargozar.settlement.ledger.Agenda;
import ir.kargozar.settlement.ledger.JointMeeting.Item;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Agenda and minutes of joint meetings, at either side (B2). */
public final class MeetingBook {
    private final Bookkeeping books;
    private final Agenda agenda;

    /** @param agenda what a treatment directorate has for the meeting, from its own forms */
    public MeetingBook(Bookkeeping books, Agenda agenda) {
        this.books = books;
        this.agenda = agenda;
    }

    /** Every form that lies or lay before the meeting, with each side’s word as it is known here. Refusal: MEETING_DESK. */
    public List<Row> rows() {
        return books.read(this::rows);
    }

    private List<Row> rows(Ledger ledger) {
        List<Item> items = ledger.meeting().items();
        return switch (books.office().desk()) {
            case TREATMENT_DIRECTORATE ->
                agenda.matters(items.stream().map(Item::form).toList()).stream()
                        .map(matter -> row(
                                matter.tabled(),
                                matter.decision().map(said -> new Word(said.meeting(), said.refusal())),
                                provincial(ledger, matter.tabled())))
                        .toList();
            case PROVINCIAL_OFFICE ->
                items.stream()
                        .map(item -> row(
                                item.tabled(),
                                item.directorate().map(MeetingBook::word),
                                item.provincial().map(MeetingBook::word)))
                        .toList();
            case AGENCY, DOCUMENTS_OFFICE, BRANCH, HEADQUARTERS -> throw new Refusal("MEETING_DESK");
        };
    }

    private static Optional<Word> provincial(Ledger ledger, Tabled tabled) {
        return ledger.meeting().of(tabled.form()).stream()
                .flatMap(item -> item.provincial().stream())
                .map(MeetingBook::word)
                .findFirst();
    }

    private static Word word(Verdict verdict) {
        return new Word(verdict.meeting(), verdict.refusal());
    }

    private static Row row(Tabled tabled, Optional<Word> directorate, Optional<Word> provincial) {
        Subject subject = tabled.subject();
        return new Row(
                tabled.form().number(),
                new MeetingMinutes.Matter(
                        subject.centre(),
                        subject.workshop(),
                        subject.amount(),
                        subject.term().until()),
                tabled.registration(),
                directorate,
                provincial);
    }

    /** What is not decided by both sides, and refused by none. Refusals: MEETING_DESK, MEETING_EMPTY. */
    public MeetingMinutes agenda() {
        List<Row> open = rows().stream()
                .filter(row -> !row.isApproved() && !row.isRefused())
                .toList();
        if (open.isEmpty()) {
            throw new Refusal("MEETING_EMPTY");
        }
        return new MeetingMinutes(Optional.empty(), open);
    }

    /** What was decided under a number of minutes, by either side. Refusals: MEETING_DESK, MEETING_NONE (number). */
    public MeetingMinutes minutes(Line number) {
        List<Row> decided = rows().stream()
                .filter(row ->
                        meetings(row).anyMatch(meeting -> meeting.minutes().equals(number)))
                .toList();
        FormState.Meeting held = decided.stream()
                .flatMap(MeetingBook::meetings)
                .filter(meeting -> meeting.minutes().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal("MEETING_NONE", number.value()));
        return new MeetingMinutes(Optional.of(held), decided);
    }

    private static Stream<FormState.Meeting> meetings(Row row) {
        return Stream.concat(row.directorate().stream(), row.provincial().stream())
                .map(Word::meeting);
    }

    /** Whether a desk has a part in the meeting. */
    public static boolean isFor(Desk desk) {
        return desk == Desk.TREATMENT_DIRECTORATE || desk == Desk.PROVINCIAL_OFFICE;
    }
}
