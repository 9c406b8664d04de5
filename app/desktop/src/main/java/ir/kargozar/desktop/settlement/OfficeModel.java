package ir.kargozar.desktop.settlement;

import ir.kargozar.Clearing;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.book.OfficeNames;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.SettlementPapers;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.IncomeNotices;
import ir.kargozar.settlement.fact.PaperNumber;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.text.Line;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The books of a documents office as they are shown, and what a person does with them. */
public final class OfficeModel {
    private final Records records;
    private final OfficeReader reader;
    private final Tasks tasks;
    private final Latest reading;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Runnable changed = () -> {};
    private final ObjectProperty<@Nullable OfficeBooks> books = new SimpleObjectProperty<>();
    private OfficeNames names = OfficeNames.of(List.of());
    private final ObservableList<CentreRow> centres = FXCollections.observableArrayList();
    private final ObservableList<DocumentRow> documents = FXCollections.observableArrayList();
    private final ObservableList<DeclaredRow> declared = FXCollections.observableArrayList();
    private final ObservableList<NoticeLine> notices = FXCollections.observableArrayList();

    /**
     * What is read and changed.
     *
     * @param who does it
     */
    public record Records(
            Clearing clearing,
            OffsetForms forms,
            Acquaintance acquaintance,
            Supplier<SettlementPapers> papers,
            String who) {}

    public OfficeModel(Records records, Tasks tasks, JalaliDate today) {
        this.records = records;
        this.tasks = tasks;
        reader = new OfficeReader(records.clearing(), records.forms(), records.acquaintance(), today);
        reading = tasks.latest();
    }

    ObservableList<CentreRow> centres() {
        return centres;
    }

    ObservableList<DocumentRow> documents() {
        return documents;
    }

    ObservableList<DeclaredRow> declared() {
        return declared;
    }

    ObservableList<NoticeLine> notices() {
        return notices;
    }

    /** Null until they were read. */
    ReadOnlyObjectProperty<@Nullable OfficeBooks> books() {
        return books;
    }

    /** Told each time that something was changed here. */
    void changed(Runnable told) {
        changed = told;
    }

    void refresh() {
        reading.ask(reader::read, now -> {
            centres.setAll(now.centres());
            documents.setAll(now.documents());
            declared.setAll(now.declared());
            notices.setAll(now.notices());
            names = now.names();
            books.set(now);
        });
    }

    /** Trusted branches. */
    void branches(Consumer<List<OfficeCode>> found) {
        tasks.work(() -> records.acquaintance().list().stream()
                        .filter(peer -> peer.isTrusted() && peer.card().desk() == Desk.BRANCH)
                        .map(peer -> peer.card().office())
                        .toList())
                .then(found);
    }

    /** As its card names it, when the books were last read. */
    String name(OfficeCode office) {
        return names.of(office);
    }

    /** @param refused told what stands against it */
    void register(FormNumber form, Optional<OfficeCode> branch, Runnable done, Consumer<Refusal> refused) {
        change(() -> records.clearing().registrar().register(form, branch, records.who()), done, refused);
    }

    void withdrawList(Reference document, Line expert, Line reason, Runnable done, Consumer<Refusal> refused) {
        change(() -> records.clearing().centres().withdrawList(document, expert, reason, records.who()), done, refused);
    }

    void giveList(Reference document, Reference list, Runnable done, Consumer<Refusal> refused) {
        change(() -> records.clearing().centres().giveList(document, list, records.who()), done, refused);
    }

    void reverse(PaperNumber notice, Line reason, Runnable done, Consumer<Refusal> refused) {
        change(() -> records.clearing().centres().reverse(notice, reason, records.who()), done, refused);
    }

    /** A notice with its voucher as PDF; off the window's thread. */
    byte[] paper(NoticeLine line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IncomeNotices.of(line.row(), line.voucher(), names::of)
                .ifPresent(notice -> records.papers().get().notice(notice, out));
        return out.toByteArray();
    }

    private void change(Runnable what, Runnable done, Consumer<Refusal> refused) {
        if (!busy.get()) {
            tasks.work(() -> {
                        what.run();
                        return true;
                    })
                    .busy(busy)
                    .refused(refused)
                    .then(_ -> {
                        refresh();
                        changed.run();
                        done.run();
                    });
        }
    }
}
