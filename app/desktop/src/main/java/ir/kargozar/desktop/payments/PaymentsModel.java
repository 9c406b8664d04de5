package ir.kargozar.desktop.payments;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.Claims;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.examination.PaymentDesk;
import ir.kargozar.examination.PaymentList;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Refusal;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Approved claims that are due, those approved for longest first; which are ticked, and what these come to. */
public final class PaymentsModel {
    private static final int MOST = 2_000;

    private final PaymentDesk desk;
    private final Claims claims;
    private final Tasks tasks;
    private final Texts texts;
    private final String who;
    private final Latest listing;
    private final ObservableList<ClaimLine> lines = FXCollections.observableArrayList();
    private final Set<ClaimNumber> ticked = new LinkedHashSet<>();
    private final IntegerProperty due = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Ticks> ticks = new SimpleObjectProperty<>(new Ticks(0, Rial.ZERO));
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** @param who marks them */
    public PaymentsModel(Desk desk, Tasks tasks, Texts texts, String who) {
        this.desk = desk.payments();
        this.claims = desk.claims();
        this.tasks = tasks;
        this.texts = texts;
        this.who = who;
        this.listing = tasks.latest();
    }

    /** What payments are marked with. */
    public record Desk(PaymentDesk payments, Claims claims) {}

    /** How many are ticked, and their sum in rials. */
    record Ticks(int count, Rial sum) {}

    ObservableList<ClaimLine> lines() {
        return lines;
    }

    /** How many are due; below zero until it is known. */
    ReadOnlyIntegerProperty due() {
        return due;
    }

    ReadOnlyObjectProperty<Ticks> ticks() {
        return ticks;
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    private record Read(int due, List<ClaimLine> lines) {}

    public void refresh() {
        listing.ask(
                () -> {
                    ClaimListing all = desk.due(ClaimOrder.FIRST_RECEIVED);
                    return new Read(all.size(), all.lines(0, Math.min(MOST, all.size())));
                },
                read -> {
                    ticked.retainAll(
                            read.lines().stream().map(ClaimLine::number).toList());
                    lines.setAll(read.lines());
                    due.set(read.due());
                    addUp();
                });
    }

    boolean isTicked(ClaimLine line) {
        return ticked.contains(line.number());
    }

    public boolean isAnyTicked() {
        return !ticked.isEmpty();
    }

    /** Turns these: on, unless all of them are. */
    void turn(Collection<ClaimLine> some) {
        List<ClaimNumber> numbers = some.stream().map(ClaimLine::number).toList();
        if (ticked.containsAll(numbers)) {
            numbers.forEach(ticked::remove);
        } else {
            ticked.addAll(numbers);
        }
        addUp();
    }

    private void addUp() {
        ticks.set(new Ticks(
                ticked.size(),
                lines.stream()
                        .filter(this::isTicked)
                        .map(PaymentsModel::approved)
                        .reduce(Rial.ZERO, Rial::plus)));
    }

    static Rial approved(ClaimLine line) {
        return line.more().approved().orElse(line.amount());
    }

    /** The ticked ones were paid on that day: all of them, or none and why. */
    public void pay(JalaliDate on, Consumer<PaymentDesk.Marked> done) {
        List<ClaimNumber> numbers = List.copyOf(ticked);
        if (!numbers.isEmpty() && !busy.get()) {
            tasks.work(() -> desk.pay(numbers, on, who)).busy(busy).then(marked -> {
                refresh();
                done.accept(marked);
            });
        }
    }

    /** Everything that is due as a table for whoever pays. Refusal: FILE_NOT_WRITABLE. */
    public void save(Path file, Consumer<Integer> saved) {
        tasks.work(() -> write(file)).busy(busy).then(saved);
    }

    private int write(Path file) {
        TableFile.Form form = TableFile.Form.of(file.toString()).orElse(TableFile.Form.CSV);
        try {
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "payments", ".tmp");
            try {
                int written;
                try (OutputStream out = Files.newOutputStream(part)) {
                    written = new PaymentList(claims, texts).write(desk.due(ClaimOrder.FIRST_RECEIVED), form, out);
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", file.toString());
        }
    }
}
