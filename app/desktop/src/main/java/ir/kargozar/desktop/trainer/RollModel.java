package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.Refusal;
import ir.kargozar.table.TableText;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.roll.Roll;
import ir.kargozar.training.roll.RollReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The list of a class from a file, looked at before anything of it is stored. */
public final class RollModel {
    private final Teaching teaching;
    private final Texts texts;
    private final Tasks tasks;
    private final Latest reading;
    private final ObservableList<Roll.Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Problem> told = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private String cohort = "";

    public RollModel(Teaching teaching, Texts texts, Tasks tasks) {
        this.teaching = teaching;
        this.texts = texts;
        this.tasks = tasks;
        reading = tasks.latest();
    }

    ObservableList<Roll.Row> rows() {
        return rows;
    }

    /** What stands against the file as a whole; null where nothing does. */
    ReadOnlyObjectProperty<@Nullable Problem> told() {
        return told;
    }

    ReadOnlyObjectProperty<@Nullable Path> file() {
        return file;
    }

    String cohort() {
        return cohort;
    }

    long good() {
        return rows.stream()
                .filter(row -> row instanceof Roll.Row.Good good && good.state() != Roll.State.THERE)
                .count();
    }

    long bad() {
        return rows.stream().filter(Roll.Row.Bad.class::isInstance).count();
    }

    private record Read(Roll roll, @Nullable Problem problem) {}

    void open(Path chosen, String code) {
        file.set(chosen);
        cohort = code;
        reading.ask(() -> read(chosen, code), read -> {
            told.set(read.problem());
            rows.setAll(read.roll().rows());
        });
    }

    private Read read(Path chosen, String code) {
        try (InputStream in = Files.newInputStream(chosen)) {
            String text = TableText.orSheet(TableText.bytes(in));
            Roll roll = new RollReader(teaching.school().training().register(), code, texts).read(text);
            return new Read(roll, null);
        } catch (Refusal refusal) {
            return new Read(new Roll(List.of()), texts.problem("", refusal.code(), refusal.arguments()));
        } catch (IOException e) {
            return new Read(new Roll(List.of()), texts.problem("", "ROLL_FILE_UNREADABLE", List.of(chosen.toString())));
        }
    }

    /** Takes the good rows in, whole or not at all. */
    void store(Consumer<Integer> done) {
        Roll roll = new Roll(List.copyOf(rows));
        String code = cohort;
        tasks.work(() -> teaching.school().enrolling().enrol(roll, code, teaching.who()))
                .then(count -> {
                    rows.clear();
                    done.accept(count);
                });
    }
}
