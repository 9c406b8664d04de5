package ir.kargozar.desktop.payments;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.claims.GrowingLines;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.examination.PaymentDesk;
import ir.kargozar.examination.PaymentList;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/** Approved claims that are due, those approved for longest first; which are ticked, and what these come to. */
public final class PaymentsModel {
    private static final int STEP = 500;
    private static final Set<Status> DUE = Set.of(Status.APPROVED, Status.PARTLY_APPROVED);

    private final PaymentDesk desk;
    private final Claims claims;
    private final Tasks tasks;
    private final Texts texts;
    private final String who;
    private final Consumer<String> ask;
    private final Latest listing;
    private final GrowingLines<ClaimLine> lines;
    private final Map<ClaimNumber, Rial> ticked = new LinkedHashMap<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final IntegerProperty due = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Ticks> ticks = new SimpleObjectProperty<>(new Ticks(0, Rial.ZERO));
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** @param who marks them */
    public PaymentsModel(Desk desk, Tasks tasks, Texts texts, String who) {
        this.desk = desk.payments();
        this.claims = desk.claims();
        this.ask = desk.ask();
        this.tasks = tasks;
        this.texts = texts;
        this.who = who;
        this.listing = tasks.latest();
        this.lines = new GrowingLines<>(tasks, PaymentsModel::due);
        text.addListener((_, _, _) -> refresh());
    }

    /**
     * What payments are marked with.
     *
     * @param ask refuses what whoever works here may not do
     */
    public record Desk(PaymentDesk payments, Claims claims, Consumer<String> ask) {}

    /** How many are ticked, and their sum in rials. */
    public record Ticks(int count, Rial sum) {}

    private static Optional<ClaimLine> due(ClaimLine line) {
        return DUE.contains(line.status()) ? Optional.of(line) : Optional.empty();
    }

    /** As far as someone has looked; more come as {@link #near} is told. */
    ObservableList<ClaimLine> lines() {
        return lines.shown();
    }

    /** Someone looks at this place. */
    void near(int place) {
        lines.near(place);
    }

    /** What is searched for; empty for all. */
    public StringProperty text() {
        return text;
    }

    /** How many are due, of those searched for; below zero until it is known. */
    ReadOnlyIntegerProperty due() {
        return due;
    }

    public ReadOnlyObjectProperty<Ticks> ticks() {
        return ticks;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** For other work on the ticked ones. */
    public BooleanProperty work() {
        return busy;
    }

    /** @param gone ticked, but not due any more */
    private record Read(GrowingLines.Top top, Set<ClaimNumber> gone) {}

    public void refresh() {
        String wanted = text.get().strip();
        int many = lines.many();
        Set<ClaimNumber> kept = Set.copyOf(ticked.keySet());
        listing.ask(
                () -> {
                    ClaimListing all = desk.due(wanted, ClaimOrder.FIRST_RECEIVED);
                    return new Read(GrowingLines.read(all, many), wanted.isEmpty() ? gone(all, kept) : Set.of());
                },
                read -> {
                    ticked.keySet().removeAll(read.gone());
                    lines.show(read.top());
                    due.set(read.top().listing().size());
                    addUp();
                });
    }

    private static Set<ClaimNumber> gone(ClaimListing all, Set<ClaimNumber> ticked) {
        Set<ClaimNumber> gone = new HashSet<>(ticked);
        for (int i = 0; i < all.size() && !gone.isEmpty(); i++) {
            gone.remove(all.number(i));
        }
        return gone;
    }

    boolean isTicked(ClaimLine line) {
        return ticked.containsKey(line.number());
    }

    /** In the order in which they were ticked. */
    public List<ClaimNumber> ticked() {
        return List.copyOf(ticked.keySet());
    }

    /** None is ticked any more. */
    public void untick() {
        ticked.clear();
        addUp();
    }

    public boolean isAnyTicked() {
        return !ticked.isEmpty();
    }

    /** Turns these: on, unless all of them are. */
    void turn(Collection<ClaimLine> some) {
        Map<ClaimNumber, Rial> amounts = new LinkedHashMap<>();
        some.forEach(line -> amounts.put(line.number(), approved(line)));
        turn(amounts);
    }

    private void turn(Map<ClaimNumber, Rial> some) {
        if (ticked.keySet().containsAll(some.keySet())) {
            ticked.keySet().removeAll(some.keySet());
        } else {
            ticked.putAll(some);
        }
        addUp();
    }

    /** Turns everything that is due, or that the search finds, to the end of the list. */
    public void turnAll() {
        String wanted = text.get().strip();
        if (!busy.get()) {
            tasks.work(() -> amounts(desk.due(wanted, ClaimOrder.FIRST_RECEIVED)))
                    .named(texts.say("payments.all.doing"))
                    .busy(busy)
                    .then(this::turn);
        }
    }

    private static Map<ClaimNumber, Rial> amounts(ClaimListing all) {
        Map<ClaimNumber, Rial> amounts = new LinkedHashMap<>();
        for (int from = 0; from < all.size(); from += STEP) {
            all.lines(from, Math.min(all.size(), from + STEP)).stream()
                    .flatMap(line -> due(line).stream())
                    .forEach(line -> amounts.put(line.number(), approved(line)));
        }
        return amounts;
    }

    private void addUp() {
        ticks.set(new Ticks(ticked.size(), ticked.values().stream().reduce(Rial.ZERO, Rial::plus)));
    }

    static Rial approved(ClaimLine line) {
        return line.more().approved().orElse(line.amount());
    }

    /** The ticked ones were paid on that day: all of them, or none and why. */
    public void pay(JalaliDate on, Consumer<PaymentDesk.Marked> done) {
        List<ClaimNumber> numbers = ticked();
        if (!numbers.isEmpty() && !busy.get()) {
            tasks.work(() -> desk.pay(numbers, on, who)).busy(busy).then(marked -> {
                if (marked.problems().isEmpty()) {
                    ticked.clear();
                }
                refresh();
                done.accept(marked);
            });
        }
    }

    /** Everything that is due as a table for whoever pays. Refusals: ROLE_NOT_ALLOWED, FILE_NOT_WRITABLE. */
    public void save(Path file, Consumer<Integer> saved) {
        tasks.work(() -> write(file)).busy(busy).then(saved);
    }

    private int write(Path file) {
        ask.accept("payment.listed");
        TableFile.Form form = TableFile.Form.of(file.toString()).orElse(TableFile.Form.CSV);
        try {
            return WholeFile.make(
                    file, out -> new PaymentList(claims, texts).write(desk.due(ClaimOrder.FIRST_RECEIVED), form, out));
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", file.toString());
        }
    }
}
