package ir.kargozar.desktop.entrance;

import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.text.Texts;
import java.time.Duration;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;

/** The seconds one has to wait after wrong passphrases, counted down where the mistake is told. */
public final class Waiting {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Tasks tasks;
    private final Texts texts;
    private final StringProperty told;
    private final BooleanProperty running = new SimpleBooleanProperty();

    public Waiting(Tasks tasks, Texts texts, StringProperty told) {
        this.tasks = tasks;
        this.texts = texts;
        this.told = told;
    }

    public BooleanProperty running() {
        return running;
    }

    public void begin(int seconds) {
        if (!running.get()) {
            running.set(true);
            count(seconds);
        }
    }

    private void count(int seconds) {
        if (seconds <= 0) {
            running.set(false);
            told.set("");
        } else {
            told.set(texts.say("entrance.wait", seconds));
            tasks.after(SECOND, () -> count(seconds - 1));
        }
    }
}
