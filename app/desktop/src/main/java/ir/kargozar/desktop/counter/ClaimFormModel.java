package ir.kargozar.desktop.counter;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.Relation;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.desktop.counter.ClaimCheck.Findings;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.scans.ScansModel;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace.Counter;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A claim being entered. It lives as long as the window, so that leaving the form loses nothing. */
public final class ClaimFormModel {

    private final Counter counter;
    private final Shown shown;
    private final Tasks tasks;
    private final JalaliDate today;
    private final String who;
    private final Latest checking;
    private final Latest asking;
    private final ClaimCheck check;
    private final Form form;
    private final ItemRows items;
    private final PaperTicks papers = new PaperTicks(this::changed);
    private final ScansModel scans;
    private final ObjectProperty<Findings> findings = new SimpleObjectProperty<>(Findings.NONE);
    private final ObservableList<Problem> refused = FXCollections.observableArrayList();
    private final BooleanProperty dependant = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public ClaimFormModel(Counter counter, Shown shown, Tasks tasks, JalaliDate today, String who) {
        this.counter = counter;
        this.shown = shown;
        this.tasks = tasks;
        this.today = today;
        this.who = who;
        checking = tasks.latest();
        asking = tasks.latest();
        scans = new ScansModel(counter.scanning(), tasks.beside("kargozar-scans"), who);
        check = new ClaimCheck(counter.desk(), counter.reader());
        form = new Form(shown.texts(), this::changed);
        ClaimFields.all(shown.texts()).forEach(form::add);
        items = new ItemRows(form);
        field(ClaimFields.RELATION).text().addListener((_, _, now) -> dependant.set(isDependant(now)));
        field(ClaimFields.NATIONAL_ID).text().addListener((_, _, _) -> lookUp());
        field(ClaimFields.KIND).text().addListener((_, _, _) -> askPapers());
        field(ClaimFields.RECEIVED_ON).text().addListener((_, _, _) -> askPapers());
        startAfresh();
    }

    Field field(String path) {
        return form.field(path);
    }

    ItemRows items() {
        return items;
    }

    PaperTicks papers() {
        return papers;
    }

    /** The scans that come onto the claim when it is stored. */
    public ScansModel scans() {
        return scans;
    }

    /** What stands against acceptance as it is typed. */
    ObjectProperty<Findings> findings() {
        return findings;
    }

    /** What the desk said against the last attempt and belongs to no field. */
    ObservableList<Problem> refused() {
        return refused;
    }

    /** True where a main insured must be named beside the insured. */
    BooleanProperty dependant() {
        return dependant;
    }

    BooleanProperty busy() {
        return busy;
    }

    Optional<Field> firstWrong() {
        return form.firstWrong();
    }

    /** True where nothing a person typed would be lost. */
    public boolean isUntouched() {
        return field(ClaimFields.NATIONAL_ID).isEmpty()
                && field("insured.lastName").isEmpty()
                && field("provider.name").isEmpty()
                && papers.isUntouched()
                && scans.isEmpty();
    }

    /** An empty form with the day's defaults. */
    public void startAfresh() {
        form.fields().forEach(field -> field.set(""));
        while (items.rows().size() > 1) {
            items.remove(items.rows().size() - 1);
        }
        papers.shown().forEach(tick -> tick.given().set(false));
        field(ClaimFields.RELATION).set(Relation.MAIN);
        field(ClaimFields.KIND).set(ClaimKind.OUTPATIENT);
        field(ClaimFields.RECEIVED_ON).set(shown.date(today));
        field("provider.contracted").set("false");
        field("account.confirmation").set("UNKNOWN");
        refused.clear();
        scans.startAfresh();
        askPapers();
    }

    /** Accepts the entry; where something stands against it, each problem is beside its field. */
    public void accept(Consumer<Claim<?>> done) {
        decide(() -> check.add(entry(), ClaimDesk.Intake.ACCEPT, who), done);
    }

    public void keepAsDraft(Consumer<Claim<?>> done) {
        decide(() -> check.add(entry(), ClaimDesk.Intake.DRAFT, who), done);
    }

    public void giveBack(List<String> reasons, Consumer<Claim<?>> done) {
        decide(() -> check.giveBack(entry(), reasons, who), done);
    }

    public List<ReturnReason> returnReasons() {
        return counter.desk().rules().returnReasons();
    }

    private void decide(Callable<ClaimDesk.Outcome> what, Consumer<Claim<?>> done) {
        scans.whenStill(() -> store(what, done));
    }

    private void store(Callable<ClaimDesk.Outcome> what, Consumer<Claim<?>> done) {
        if (busy.get()) {
            return;
        }
        tasks.work(scans.storing(what)).busy(busy).then(outcome -> {
            switch (outcome) {
                case ClaimDesk.Outcome.Refused(List<Problem> problems) ->
                    refused.setAll(papers.show(form.show(problems)));
                case ClaimDesk.Outcome.Done(Claim<?> claim) -> {
                    startAfresh();
                    done.accept(claim);
                }
            }
        });
    }

    private ClaimEntry entry() {
        return EntryOfForm.entry(form, items, papers);
    }

    private void changed() {
        refused.clear();
        ClaimEntry entry = entry();
        checking.ask(() -> check.look(entry), findings::set);
    }

    private void askPapers() {
        String kind = form.value(ClaimFields.KIND);
        String received = form.value(ClaimFields.RECEIVED_ON);
        if (kind != null
                && received != null
                && JalaliDate.of(received) instanceof Parsed.Valid<JalaliDate>(JalaliDate date)) {
            ClaimKind chosen = ClaimKind.valueOf(kind);
            asking.ask(() -> counter.desk().rules().papers(chosen, date), asked -> {
                papers.ask(asked);
                changed();
            });
        }
    }

    private void lookUp() {
        Field field = field(ClaimFields.NATIONAL_ID);
        field.hint().set("");
        String typed = field.value();
        if (typed != null && NationalId.of(typed) instanceof Parsed.Valid<NationalId>(NationalId id)) {
            tasks.work(() -> new PersonLookup(counter.claims()).find(id))
                    .then(known -> known.ifPresent(found -> new PersonFill(form, shown).take(typed, found)));
        }
    }

    private static boolean isDependant(String relation) {
        return !relation.isEmpty() && Relation.valueOf(relation).isDependant();
    }
}
