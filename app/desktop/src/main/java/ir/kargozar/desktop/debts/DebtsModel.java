package ir.kargozar.desktop.debts;

import ir.kargozar.Clearing;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import ir.kargozar.offset.SettlementPapers;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.fact.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The books of a branch as they are shown, which debts are ticked, and what a person does with them. */
public final class DebtsModel {
    private final Records records;
    private final BranchReader reader;
    private final Tasks tasks;
    private final Latest reading;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Runnable changed = () -> {};
    private final ObjectProperty<@Nullable BranchBooks> books = new SimpleObjectProperty<>();
    private final ObservableList<DebtRow> debts = FXCollections.observableArrayList();
    private final ObservableList<StarRow> stars = FXCollections.observableArrayList();
    private final ObservableList<NoticeRow> slips = FXCollections.observableArrayList();
    private final ObservableList<LetterRow> letters = FXCollections.observableArrayList();
    private final Map<Reference, Rial> ticked = new LinkedHashMap<>();
    private final ObjectProperty<Ticked> ticks = new SimpleObjectProperty<>(new Ticked(0, Rial.ZERO));

    /**
     * What is read and changed.
     *
     * @param papers made at the first letter
     */
    public record Records(
            Clearing clearing,
            Acquaintance acquaintance,
            Supplier<SettlementPapers> papers,
            OfficeCode branch,
            String who) {}

    /** How many are ticked, and their sum in rials. */
    public record Ticked(int count, Rial sum) {}

    public DebtsModel(Records records, Tasks tasks) {
        this.records = records;
        this.tasks = tasks;
        reader = new BranchReader(records.clearing(), records.acquaintance(), records.branch());
        reading = tasks.latest();
    }

    ObservableList<DebtRow> debts() {
        return debts;
    }

    ObservableList<StarRow> stars() {
        return stars;
    }

    ObservableList<NoticeRow> slips() {
        return slips;
    }

    ObservableList<LetterRow> letters() {
        return letters;
    }

    /** Null until they were read. */
    ReadOnlyObjectProperty<@Nullable BranchBooks> books() {
        return books;
    }

    ReadOnlyObjectProperty<Ticked> ticks() {
        return ticks;
    }

    /** Told each time that something was changed here. */
    void changed(Runnable told) {
        changed = told;
    }

    void refresh() {
        reading.ask(reader::read, now -> {
            Map<Reference, DebtRow> open = now.debts().stream()
                    .filter(DebtRow::isDeclarable)
                    .collect(Collectors.toMap(row -> row.debt().number(), row -> row));
            ticked.keySet().retainAll(open.keySet());
            debts.setAll(now.debts());
            stars.setAll(now.stars());
            slips.setAll(now.slips());
            letters.setAll(now.letters());
            books.set(now);
            addUp();
        });
    }

    boolean isTicked(DebtRow row) {
        return ticked.containsKey(row.debt().number());
    }

    /** Turns those of these that can be declared: on, unless all of them are. */
    void turn(Collection<DebtRow> some) {
        Map<Reference, Rial> open = new LinkedHashMap<>();
        some.stream()
                .filter(DebtRow::isDeclarable)
                .forEach(row -> open.put(row.debt().number(), row.debt().amount()));
        if (ticked.keySet().containsAll(open.keySet())) {
            ticked.keySet().removeAll(open.keySet());
        } else {
            ticked.putAll(open);
        }
        addUp();
    }

    private void addUp() {
        ticks.set(new Ticked(ticked.size(), ticked.values().stream().reduce(Rial.ZERO, Rial::plus)));
    }

    /** Declares the ticked ones: all of them, or none. */
    void declare(Consumer<Integer> done, Consumer<Refusal> refused) {
        List<Reference> numbers = List.copyOf(ticked.keySet());
        if (!numbers.isEmpty() && !busy.get()) {
            tasks.work(() -> records.clearing()
                            .debts()
                            .declare(numbers, records.who())
                            .size())
                    .busy(busy)
                    .refused(refused)
                    .then(count -> {
                        ticked.clear();
                        refresh();
                        changed.run();
                        done.accept(count);
                    });
        }
    }

    /** What a letter says was told in writing (B8, B10). */
    void told(LetterRow row, Consumer<Integer> done, Consumer<Refusal> refused) {
        List<Reference> numbers = row.settlement().rows().stream()
                .map(each -> Reference.of(each.debt().value()).orThrow())
                .toList();
        if (!busy.get()) {
            tasks.work(() -> records.clearing()
                            .debts()
                            .told(numbers, records.who())
                            .size())
                    .busy(busy)
                    .refused(refused)
                    .then(count -> {
                        refresh();
                        changed.run();
                        done.accept(count);
                    });
        }
    }

    /** A letter as PDF; off the window's thread. */
    byte[] letter(LetterRow row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SettlementPapers papers = records.papers().get();
        if (row.isToEmployer()) {
            papers.toEmployer(row.settlement(), out);
        } else {
            papers.toCentre(row.settlement(), out);
        }
        return out.toByteArray();
    }

    /** Every letter as a file of its own. Refusal: FILE_NOT_WRITABLE. */
    void saveAll(Path folder, String doing, Consumer<Integer> done) {
        List<LetterRow> wanted = List.copyOf(letters);
        if (!busy.get()) {
            tasks.work(() -> {
                        for (LetterRow row : wanted) {
                            write(folder.resolve(row.file()), letter(row));
                        }
                        return wanted.size();
                    })
                    .named(doing)
                    .busy(busy)
                    .then(done);
        }
    }

    private static void write(Path file, byte[] pdf) {
        try {
            WholeFile.write(file, pdf);
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", file.toString());
        }
    }
}
