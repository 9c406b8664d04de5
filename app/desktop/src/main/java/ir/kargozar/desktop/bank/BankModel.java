package ir.kargozar.desktop.bank;

import ir.kargozar.bank.AnswerPreview;
import ir.kargozar.bank.AskedList;
import ir.kargozar.bank.BankDesk;
import ir.kargozar.bank.Decision;
import ir.kargozar.bank.Difference;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Accounts to confirm: what there is to ask, the lists made, and the bank's answer while it is looked at. */
public final class BankModel {

    private static final int MOST_REJECTED = 50;

    private final BankDesk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final String who;
    private final Latest reading;
    private final ObjectProperty<@Nullable BankFacts> facts = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Looked> looked = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public BankModel(BankDesk desk, Tasks tasks, Texts texts, String who) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.who = who;
        this.reading = tasks.latest();
    }

    /** Null until it was read. */
    ReadOnlyObjectProperty<@Nullable BankFacts> facts() {
        return facts;
    }

    /** Null while no answer is looked at. */
    ReadOnlyObjectProperty<@Nullable Looked> looked() {
        return looked;
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    public void refresh() {
        reading.ask(() -> new BankFacts(desk.counts(), desk.lists(), desk.rejected(MOST_REJECTED)), facts::set);
    }

    /** A new list into a file; it is kept also where the file cannot be written. */
    public void makeList(boolean again, Path file, Consumer<AskedList> done) {
        if (busy.get()) {
            return;
        }
        tasks.work(() -> {
                    AskedList list = desk.makeList(again, who);
                    write(list.number(), file);
                    return list;
                })
                .busy(busy)
                .then(list -> {
                    refresh();
                    done.accept(list);
                });
    }

    /** A list made before into a file once more. */
    public void rewrite(long list, Path file, Consumer<Path> done) {
        if (!busy.get()) {
            tasks.work(() -> write(list, file)).busy(busy).then(done);
        }
    }

    private Path write(long list, Path file) {
        try {
            return WholeFile.make(file, out -> {
                desk.write(list, out);
                return file.toAbsolutePath();
            });
        } catch (IOException e) {
            throw new Refusal("BANK_LIST_UNWRITTEN", Long.toString(list), file.toString());
        }
    }

    /** Shows what the bank's file would change. */
    public void look(Path file) {
        if (busy.get()) {
            return;
        }
        looked.set(null);
        tasks.work(() -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        AnswerPreview preview = desk.preview(in);
                        List<Open> open = preview.mismatches().stream()
                                .map(line -> new Open(line, Difference.of(line, texts)))
                                .toList();
                        return Looked.at(file, preview, open);
                    } catch (IOException e) {
                        throw new Refusal("BANK_FILE_UNREADABLE", file.toString());
                    }
                })
                .busy(busy)
                .then(looked::set);
    }

    /** Takes the answer as it is shown, with the decisions made. */
    public void apply(Consumer<BankDesk.Applied> done) {
        Looked now = looked.get();
        if (now == null || busy.get()) {
            return;
        }
        Map<Long, Decision> decisions = new HashMap<>();
        for (Open open : now.open()) {
            if (open.decision().get() != Decision.LEAVE) {
                decisions.put(open.line().row().line(), open.decision().get());
            }
        }
        tasks.work(() -> desk.apply(now.preview(), decisions, who)).busy(busy).then(applied -> {
            looked.set(null);
            refresh();
            done.accept(applied);
        });
    }

    /** Nothing was changed, and nothing is. */
    public void putAway() {
        looked.set(null);
    }
}
