package ir.kargozar.desktop.book;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.list.Listed;
import ir.kargozar.settlement.list.Listed.Row;
import ir.kargozar.table.TableText;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A list from a file, looked at before anything of it is stored; rows with mistakes stand first. */
public final class ImportModel<T> {
    private final ListImport<T> list;
    private final Texts texts;
    private final Tasks tasks;
    private final Latest reading;
    private final ObservableList<Row<T>> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Problem> told = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public ImportModel(ListImport<T> list, Texts texts, Tasks tasks) {
        this.list = list;
        this.texts = texts;
        this.tasks = tasks;
        reading = tasks.latest();
    }

    ListImport<T> list() {
        return list;
    }

    ObservableList<Row<T>> rows() {
        return rows;
    }

    /** What stands against the file as a whole; null where nothing does. */
    ReadOnlyObjectProperty<@Nullable Problem> told() {
        return told;
    }

    ReadOnlyObjectProperty<@Nullable Path> file() {
        return file;
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    long bad() {
        return rows.stream().filter(Row.Bad.class::isInstance).count();
    }

    /** Of the good rows, rials. */
    Rial total() {
        return new Listed<>(rows).values().stream().map(list.amount()).reduce(Rial.ZERO, Rial::plus);
    }

    /** Whether it can be stored: it is taken whole or not at all. */
    boolean isGood() {
        return !rows.isEmpty() && bad() == 0;
    }

    private record Read<T>(List<Row<T>> rows, @Nullable Problem problem) {}

    public void open(Path chosen) {
        file.set(chosen);
        reading.ask(() -> read(chosen), read -> {
            told.set(read.problem());
            rows.setAll(read.rows());
        });
    }

    private Read<T> read(Path chosen) {
        try (InputStream in = Files.newInputStream(chosen)) {
            return new Read<>(sorted(list.read().apply(TableText.orSheet(TableText.bytes(in)))), null);
        } catch (Refusal refusal) {
            return new Read<>(List.of(), texts.problem("", refusal.code(), refusal.arguments()));
        } catch (IOException e) {
            return new Read<>(List.of(), texts.problem("", "FILE_NOT_READABLE", List.of(chosen.toString())));
        }
    }

    private static <T> List<Row<T>> sorted(Listed<T> read) {
        List<Row<T>> sorted = new ArrayList<>(
                read.rows().stream().filter(Row.Bad.class::isInstance).toList());
        read.rows().stream().filter(Row.Good.class::isInstance).forEach(sorted::add);
        return sorted;
    }

    /** Takes it in, whole or not at all. */
    public void store(Consumer<Integer> done) {
        if (isGood() && !busy.get()) {
            List<T> values = new Listed<>(rows).values();
            tasks.work(() -> {
                        list.take().accept(values);
                        return values.size();
                    })
                    .busy(busy)
                    .then(count -> {
                        rows.clear();
                        done.accept(count);
                    });
        }
    }
}
