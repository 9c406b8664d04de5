package ir.kargozar.desktop.passphrase;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A passphrase typed twice, and how good it is. */
public final class PassphraseModel {

    /** Fewest characters. */
    public static final int SHORTEST = 8;

    private final Texts texts;
    private final Latest measuring;
    private final StrengthMeter meter;
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final StringProperty firstError = new SimpleStringProperty("");
    private final StringProperty againError = new SimpleStringProperty("");
    private final ObjectProperty<Strength> strength = new SimpleObjectProperty<>(Strength.NONE);
    private List<String> near = List.of();

    public PassphraseModel(Texts texts, Tasks tasks) {
        this.texts = texts;
        measuring = tasks.latest();
        meter = new StrengthMeter(texts);
        first.addListener((_, _, typed) -> {
            firstError.set("");
            measuring.ask(() -> meter.measure(typed, near), strength::set);
        });
        again.addListener((_, _, _) -> againError.set(""));
    }

    /** Words of this office, which are the first to be guessed. */
    public void near(List<String> words) {
        near = List.copyOf(words);
    }

    StringProperty first() {
        return first;
    }

    StringProperty again() {
        return again;
    }

    StringProperty firstError() {
        return firstError;
    }

    StringProperty againError() {
        return againError;
    }

    ObjectProperty<Strength> strength() {
        return strength;
    }

    /** True for one that is long enough and twice the same; else what is wrong stands beside its field. */
    public boolean isGood() {
        if (first.get().length() < SHORTEST) {
            Problem problem = texts.problem("", "PASSPHRASE_SHORT", List.of(Integer.toString(SHORTEST)));
            firstError.set((problem.message() + " " + problem.remedy()).strip());
            return false;
        }
        if (!first.get().equals(again.get())) {
            againError.set(texts.say("passphrase.again.differs"));
            return false;
        }
        return true;
    }

    /** The caller wipes it. */
    public char[] typed() {
        return first.get().toCharArray();
    }

    public void forget() {
        first.set("");
        again.set("");
    }
}
