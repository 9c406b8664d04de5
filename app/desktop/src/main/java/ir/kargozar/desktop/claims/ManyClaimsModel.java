package ir.kargozar.desktop.claims;

import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.desktop.task.Headway;
import ir.kargozar.desktop.task.Steps;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.support.ProgramLog;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * One work over many claims: a line for each in the report, progress, and an end at any moment. One claim that cannot be
 * worked on never stops the others. One work at a time.
 */
public final class ManyClaimsModel {

    private final Tasks tasks;
    private final Headway headway;
    private final Steps steps;
    private final Shown shown;
    private final Texts texts;
    private final ObservableList<ReportLine> report = FXCollections.observableArrayList();
    private final StringProperty summary = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public ManyClaimsModel(Tasks tasks, Shown shown) {
        this.tasks = tasks;
        this.headway = tasks.headway();
        this.steps = new Steps(tasks, headway);
        this.shown = shown;
        this.texts = shown.texts();
    }

    /** What is done with each. */
    @FunctionalInterface
    public interface EachClaim {
        /** Off the window's thread; a refusal is a line of the report. */
        ClaimDesk.Outcome decide(ClaimNumber number) throws Exception;
    }

    ObservableList<ReportLine> report() {
        return report;
    }

    /** How it went in one sentence; empty before the first work. */
    ReadOnlyStringProperty summary() {
        return summary;
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    ReadOnlyDoubleProperty share() {
        return headway.share();
    }

    public void cancel() {
        headway.stop();
    }

    /** Takes the report away. */
    public void clear() {
        if (!busy.get()) {
            report.clear();
            summary.set("");
        }
    }

    /** Decides on each; {@code then} follows in every case. */
    public void each(ClaimListing chosen, EachClaim work, Runnable then) {
        int total = chosen.size();
        Walk walk = new Walk(total);
        run(
                () -> {
                    ClaimNumber number = chosen.number(walk.place);
                    walk.tell(decided(number, work));
                    return walk.next();
                },
                _ -> {},
                stopped -> {
                    finish(walk, stopped);
                    then.run();
                });
    }

    /** Longer work by steps of its own, told as a whole; {@code done} gives the sentence of a whole end. */
    public void whole(Steps.Step step, Steps.Finish end, Consumer<Boolean> then) {
        run(step, end, then);
    }

    public void progress(long done, long total) {
        headway.at(done, total);
    }

    public void tell(String sentence) {
        summary.set(sentence);
    }

    /** Adds lines of a work by {@link #whole}. */
    public void tell(List<ReportLine> lines) {
        report.addAll(lines);
    }

    private void run(Steps.Step step, Steps.Finish end, Consumer<Boolean> then) {
        if (!busy.get()) {
            report.clear();
            summary.set("");
            steps.run(step, end, busy, then);
        }
    }

    private void finish(Walk walk, boolean stopped) {
        report.addAll(walk.taken());
        String key = stopped ? "many.stopped" : "many.done";
        summary.set(
                texts.say(key, shown.number(walk.good), shown.number(walk.bad), shown.number(walk.total - walk.place)));
    }

    private ReportLine decided(ClaimNumber number, EachClaim work) {
        try {
            return switch (work.decide(number)) {
                case ClaimDesk.Outcome.Done(var claim) ->
                    new ReportLine(true, said(number, texts.word(claim.status())));
                case ClaimDesk.Outcome.Refused(List<Problem> problems) ->
                    new ReportLine(
                            false,
                            said(
                                    number,
                                    problems.stream()
                                            .map(problem -> problem.message() + " " + problem.remedy())
                                            .map(String::strip)
                                            .collect(Collectors.joining(" "))));
            };
        } catch (Exception e) {
            return new ReportLine(false, said(number, wrong(e)));
        }
    }

    private String said(ClaimNumber number, String what) {
        return texts.say("many.line", shown.code(number), what);
    }

    /** In words where there are some, else with the short code. */
    public String wrong(Exception thrown) {
        return switch (thrown) {
            case Refusal refusal ->
                texts.problem("", refusal.code(), refusal.arguments()).message();
            case Fault fault
            when texts.keys().contains("fault." + fault.code()) -> {
                ProgramLog.fault(fault);
                yield texts.spell("fault." + fault.code(), fault.arguments().toArray());
            }
            default -> texts.spell("many.fault", ProgramLog.fault(thrown));
        };
    }

    /** How far a work is; lines come to the window by the handful. */
    private final class Walk {
        private static final int HANDFUL = 50;

        private final int total;
        private List<ReportLine> lines = new ArrayList<>();
        private int place;
        private int good;
        private int bad;

        Walk(int total) {
            this.total = total;
        }

        void tell(ReportLine line) {
            lines.add(line);
            if (line.good()) {
                good++;
            } else {
                bad++;
            }
            if (lines.size() >= HANDFUL) {
                List<ReportLine> some = taken();
                tasks.later(() -> report.addAll(some));
            }
        }

        List<ReportLine> taken() {
            List<ReportLine> some = lines;
            lines = new ArrayList<>();
            return some;
        }

        boolean next() {
            place++;
            headway.at(place, total);
            return place < total;
        }
    }
}
