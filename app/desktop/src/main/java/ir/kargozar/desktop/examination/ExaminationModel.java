package ir.kargozar.desktop.examination;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.claims.GrowingLines;
import ir.kargozar.desktop.task.Headway;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Steps;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.examination.Decision;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
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
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Received claims, those that came first at the top; the one examined; and the next one as soon as it is decided. */
public final class ExaminationModel {
    private static final ClaimFilter RECEIVED = ClaimFilter.ALL.statuses(Set.of(Status.RECEIVED));

    private final Workplace.Examination desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Latest listing;
    private final Latest opening;
    private final GrowingLines<Waiting> queue;
    private final Queue<Waiting> unseen = new ConcurrentLinkedQueue<>();
    private final AutomaticWork automatic;
    private final IntegerProperty size = new SimpleIntegerProperty(-1);
    private final ObjectProperty<@Nullable Case> at = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty looking = new SimpleBooleanProperty();
    private final Headway machine;
    private @Nullable Waiting wanted;

    public ExaminationModel(Workplace.Examination desk, Tasks tasks, Shown shown) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = shown.texts();
        this.listing = tasks.latest();
        this.opening = tasks.latest();
        this.machine = tasks.headway();
        this.automatic = new AutomaticWork(desk, tasks, shown, busy);
        this.queue = new GrowingLines<>(tasks, ExaminationModel::waiting);
        queue.shown().addListener((ListChangeListener<Waiting>) change -> {
            while (change.next()) {
                unseen.addAll(change.getAddedSubList());
            }
            find();
        });
    }

    private static Optional<Waiting> waiting(ClaimLine line) {
        return line.status() == Status.RECEIVED ? Optional.of(new Waiting(line)) : Optional.empty();
    }

    /** Those that wait, as far as someone has looked; more come as {@link #near} is told. */
    ObservableList<Waiting> queue() {
        return queue.shown();
    }

    /** Someone looks at this place of the queue. */
    void near(int place) {
        queue.near(place);
    }

    /** What needs no person. */
    public AutomaticWork automatic() {
        return automatic;
    }

    /** How many wait; below zero until it is known. */
    ReadOnlyIntegerProperty size() {
        return size;
    }

    /** Null while none is examined. */
    ReadOnlyObjectProperty<@Nullable Case> at() {
        return at;
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** Why papers may be given back. */
    public List<ReturnReason> returnReasons() {
        return desk.rules().returnReasons();
    }

    /** Why less may be paid of an item. */
    public List<ReturnReason> deductionReasons() {
        return desk.rules().deductionReasons();
    }

    /** The queue anew; the claim that is examined stays. */
    public void refresh() {
        int many = queue.many();
        listing.ask(
                () -> GrowingLines.read(desk.claims().listing(RECEIVED, ClaimOrder.FIRST_RECEIVED), many), this::show);
    }

    private void show(GrowingLines.Top top) {
        unseen.clear();
        queue.show(top);
        size.set(top.listing().size());
        Case now = at.get();
        Optional<Waiting> same = queue().stream()
                .filter(each ->
                        now != null && each.line().number().equals(now.claim().number()))
                .findFirst();
        same.or(() -> queue().stream().findFirst()).ifPresentOrElse(this::open, this::openNone);
    }

    private void openNone() {
        wanted = null;
        at.set(null);
    }

    /** Beside everything else: what the machine finds against each claim of the queue. */
    private void find() {
        if (!looking.get() && !unseen.isEmpty()) {
            new Steps(tasks, machine).run(this::findNext, _ -> {}, looking, stopped -> {
                if (!stopped) {
                    find();
                }
            });
        }
    }

    private boolean findNext() {
        Waiting next = unseen.poll();
        if (next != null) {
            find(next);
        }
        return !unseen.isEmpty();
    }

    private void find(Waiting waiting) {
        desk.claims().find(waiting.line().number()).ifPresent(claim -> {
            List<Problem> found = desk.desk().findings(claim);
            tasks.later(() -> waiting.findings().set(found));
        });
    }

    void open(Waiting waiting) {
        Case now = at.get();
        wanted = waiting;
        if (now != null && now.claim().number().equals(waiting.line().number())) {
            return;
        }
        opening.ask(() -> read(waiting.line().number()), read -> at.set(read.orElse(null)));
    }

    private Optional<Case> read(ClaimNumber number) {
        Optional<Claim<?>> claim = desk.claims().find(number);
        return claim.map(found -> new Case(found, desk.desk().findings(found), texts));
    }

    /** Leaves the claim as it is and opens another: 1 the next, -1 the one before. */
    public void step(int by) {
        if (!queue().isEmpty()) {
            int next = Math.floorMod(place() + by, queue().size());
            queue.near(next);
            open(queue().get(next));
        }
    }

    /** Of the claim that is examined in the queue; 0 where it is not in it. */
    int place() {
        return Math.max(0, wanted == null ? 0 : queue().indexOf(wanted));
    }

    /** As it stands item by item; {@code refused} is told what belongs to no item. */
    public void decide(Consumer<Claim<?>> done, Consumer<List<Problem>> refused) {
        Case now = at.get();
        if (now != null) {
            decide(now, now.decision(), done, problems -> refused.accept(now.show(problems)));
        }
    }

    /** The whole claim back. */
    public void giveBack(List<String> codes, Consumer<Claim<?>> done, Consumer<List<Problem>> refused) {
        Case now = at.get();
        if (now != null) {
            decide(now, new Decision.Return(codes), done, refused);
        }
    }

    private void decide(Case now, Decision decision, Consumer<Claim<?>> done, Consumer<List<Problem>> refused) {
        if (busy.get()) {
            return;
        }
        ClaimNumber number = now.claim().number();
        tasks.work(() -> desk.desk().examine(number, decision, desk.who()))
                .busy(busy)
                .then(outcome -> {
                    switch (outcome) {
                        case ClaimDesk.Outcome.Done(Claim<?> decided) -> {
                            leave(number);
                            done.accept(decided);
                        }
                        case ClaimDesk.Outcome.Refused(List<Problem> problems) -> refused.accept(problems);
                    }
                });
    }

    /** The decided claim leaves the queue, and the one behind it is opened. */
    private void leave(ClaimNumber number) {
        int place = place();
        queue().removeIf(each -> each.line().number().equals(number));
        size.set(Math.max(0, size.get() - 1));
        if (queue().isEmpty()) {
            openNone();
            refresh();
        } else {
            queue.near(place);
            open(queue().get(Math.min(place, queue().size() - 1)));
        }
    }

    /** Whatever the rules find sufficient is approved; the rest waits for a person. */
    public void automatic(AutomaticWork.Done done) {
        automatic.begin((count, stopped) -> {
            refresh();
            done.told(count, stopped);
        });
    }

    /** The machine looks no further. */
    public void rest() {
        machine.stop();
    }
}
