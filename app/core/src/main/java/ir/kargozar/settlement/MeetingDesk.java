package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.ledger.JointMeeting.Item;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;

/** The provincial office’s part in the joint meeting (B2). */
public final class MeetingDesk {
    private final Bookkeeping books;

    public MeetingDesk(Bookkeeping books) {
        this.books = books;
    }

    /** What was put before the meeting, as this desk knows it; each form in its last version. */
    public List<Item> items() {
        return books.ledger().meeting().items();
    }

    /** Approved by the provincial office. Refusals as of {@link #refuse}. */
    public void approve(FormNumber form, FormState.Meeting meeting, String who) {
        answer(form, meeting, Optional.empty(), who);
    }

    /**
     * Refused by the provincial office. What it said stays said; a form that was changed comes anew.
     * Refusals: SETTLEMENT_DESK, SETTLEMENT_WAITS, MEETING_UNKNOWN (form), MEETING_ANSWERED (form), MEETING_EARLY (form, day of registration), MEETING_FUTURE
     */
    public void refuse(FormNumber form, FormState.Meeting meeting, Line reason, String who) {
        answer(form, meeting, Optional.of(reason), who);
    }

    private void answer(FormNumber form, FormState.Meeting meeting, Optional<Line> refusal, String who) {
        books.step(Desk.PROVINCIAL_OFFICE, who, writing -> {
            books.mustNotWait(writing);
            Item item = writing.ledger().meeting().items().stream()
                    .filter(each -> each.form().equals(form))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("MEETING_UNKNOWN", form.toString()));
            if (item.of().isPresent()) {
                throw new Refusal("MEETING_ANSWERED", form.toString());
            }
            JalaliDate registered = item.tabled().registration().on();
            if (meeting.on().isBefore(registered)) {
                throw new Refusal(
                        "MEETING_EARLY", form.toString(), registered.toString().replace('-', '/'));
            }
            if (meeting.on().isAfter(writing.today())) {
                throw new Refusal("MEETING_FUTURE");
            }
            return writing.tell(item.fact().by(), new Event.Verdict(item.fact().id(), meeting, refusal), who);
        });
    }
}
