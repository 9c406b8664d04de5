package ir.kargozar.desktop.examination;

import ir.kargozar.desktop.task.Headway;
import ir.kargozar.desktop.task.Steps;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.examination.AutomaticRound;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What needs no person, examined a few at a time beside everything else; it can be stopped, and what is done stays. */
public final class AutomaticWork {
    private final Workplace.Examination desk;
    private final Tasks tasks;
    private final Shown shown;
    private final BooleanProperty busy;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final Headway headway;

    /** @param busy true while it runs, too */
    AutomaticWork(Workplace.Examination desk, Tasks tasks, Shown shown, BooleanProperty busy) {
        this.desk = desk;
        this.tasks = tasks;
        this.shown = shown;
        this.busy = busy;
        this.headway = tasks.headway();
    }

    /** Told at the end. */
    @FunctionalInterface
    public interface Done {
        /** @param stopped by a person, so that some may be left */
        void told(AutomaticRound.Count count, boolean stopped);
    }

    ReadOnlyBooleanProperty running() {
        return running;
    }

    Headway headway() {
        return headway;
    }

    /** Nothing where something else is being decided. */
    void begin(Done done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        headway.doing(shown.texts().say("examine.automatic.doing"));
        AutomaticRound round = desk.desk().automatic(desk.who());
        new Steps(tasks, headway)
                .run(
                        () -> {
                            boolean more = round.next();
                            tell(round.count());
                            return more;
                        },
                        _ -> tasks.later(() -> busy.set(false)),
                        running,
                        stopped -> done.told(round.count(), stopped));
    }

    private void tell(AutomaticRound.Count count) {
        headway.at(count.examined(), count.total());
        tasks.later(() -> headway.doing(shown.texts()
                .say("examine.automatic.far", shown.number(count.examined()), shown.number(count.total()))));
    }

    /** After the few that are examined now. */
    public void stop() {
        headway.stop();
    }
}
