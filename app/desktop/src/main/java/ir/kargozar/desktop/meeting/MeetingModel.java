package ir.kargozar.desktop.meeting;

import ir.kargozar.Clearing;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.MeetingMinutes;
import ir.kargozar.offset.MeetingMinutes.Row;
import ir.kargozar.offset.SettlementPapers;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Line;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What lies or lay before the joint meeting, and the provincial office's word on it (B2). */
public final class MeetingModel {
    private final Clearing clearing;
    private final Supplier<SettlementPapers> papers;
    private final String who;
    private final Tasks tasks;
    private final Latest reading;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    public MeetingModel(Clearing clearing, Supplier<SettlementPapers> papers, String who, Tasks tasks) {
        this.clearing = clearing;
        this.papers = papers;
        this.who = who;
        this.tasks = tasks;
        reading = tasks.latest();
    }

    /** What is not decided stands first. */
    ObservableList<Row> rows() {
        return rows;
    }

    void refresh() {
        reading.ask(
                () -> clearing.meetings().rows().stream()
                        .sorted((one, other) -> Boolean.compare(isOver(one), isOver(other)))
                        .toList(),
                rows::setAll);
    }

    static boolean isOver(Row row) {
        return row.isApproved() || row.isRefused();
    }

    /**
     * The provincial office's word.
     *
     * @param reason why not; empty where it approves
     */
    void answer(
            FormNumber form,
            FormState.Meeting meeting,
            Optional<Line> reason,
            Runnable done,
            Consumer<Refusal> refused) {
        if (!busy.get()) {
            tasks.work(() -> {
                        reason.ifPresentOrElse(
                                why -> clearing.meeting().refuse(form, meeting, why, who),
                                () -> clearing.meeting().approve(form, meeting, who));
                        return form;
                    })
                    .busy(busy)
                    .refused(refused)
                    .then(_ -> {
                        refresh();
                        done.run();
                    });
        }
    }

    /**
     * Agenda, or the minutes of that number, as PDF; off the window's thread. Refusals: MEETING_EMPTY, MEETING_NONE.
     */
    byte[] paper(Optional<Line> number) {
        MeetingMinutes minutes = number.map(clearing.meetings()::minutes)
                .orElseGet(() -> clearing.meetings().agenda());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.get().meeting(minutes, out);
        return out.toByteArray();
    }
}
