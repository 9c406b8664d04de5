package ir.kargozar.desktop.counter;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Relation;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.draft.EntryDesk.Finish;
import ir.kargozar.claim.draft.TypedForm;
import ir.kargozar.claim.draft.UnfinishedEntry;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.desktop.counter.ClaimCheck.Findings;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Suggestions;
import ir.kargozar.desktop.scans.ScanItem;
import ir.kargozar.desktop.scans.ScansModel;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.unfinished.EntryJournal;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace.Counter;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A claim being entered. It lives as long as the window, and its journal longer, so that nothing is ever lost. */
public final class ClaimFormModel {

    private final Counter counter;
    private final Shown shown;
    private final Tasks tasks;
    private final JalaliDate today;
    private final Latest checking;
    private final Latest asking;
    private final ClaimCheck check;
    private final Form form;
    private final ItemRows items;
    private final EntryDefaults defaults;
    private final DateTyping dates;
    private final Suggestions<Person> suggestions;
    private final List<PersonRecall> recalls = new ArrayList<>();
    private final PaperTicks papers = new PaperTicks(this::changed);
    private final ScansModel scans;
    private final ObjectProperty<Findings> findings = new SimpleObjectProperty<>(Findings.NONE);
    private final ObservableList<Problem> refused = FXCollections.observableArrayList();
    private final BooleanProperty dependant = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable EditedClaim> edited = new SimpleObjectProperty<>();
    private final FormSnapshot snapshot;
    private final EntryJournal journal;
    private boolean putting;

    public ClaimFormModel(Counter counter, Shown shown, Tasks tasks, JalaliDate today, String who) {
        this.counter = counter;
        this.shown = shown;
        this.tasks = tasks;
        this.today = today;
        checking = tasks.latest();
        asking = tasks.latest();
        scans = new ScansModel(counter.scanning(), tasks.beside("kargozar-scans"), who);
        check = new ClaimCheck(counter.desk(), counter.reader());
        form = new Form(shown.texts(), this::changed);
        dates = new DateTyping(shown.texts(), today);
        ClaimFields.all(shown.texts(), dates).forEach(form::add);
        items = new ItemRows(form, dates);
        defaults = new EntryDefaults(form, shown);
        snapshot = new FormSnapshot(form, items, papers, scans);
        journal = new EntryJournal(counter.drafts().entries(), tasks, who, snapshot::take);
        scans.items().addListener((ListChangeListener<ScanItem>) _ -> journal.changed());
        new BankHint(shown).under(field("account.sheba"));
        field(ClaimFields.RELATION).text().addListener((_, _, now) -> dependant.set(isDependant(now)));
        recall(PersonRecall.INSURED);
        recall(PersonRecall.MAIN);
        suggestions = PersonSuggested.under(field(ClaimFields.NATIONAL_ID), counter.people(), tasks.latest());
        field(ClaimFields.KIND).text().addListener((_, _, _) -> askPapers());
        field(ClaimFields.RECEIVED_ON).text().addListener((_, _, _) -> askPapers());
        new AccountRecall(form, counter.claims(), tasks.latest(), shown);
        startAfresh();
    }

    Field field(String path) {
        return form.field(path);
    }

    Collection<Field> fields() {
        return form.fields();
    }

    /** How dates are typed here, and today. */
    DateTyping dates() {
        return dates;
    }

    ItemRows items() {
        return items;
    }

    /** People whom the typed beginning may mean. */
    Suggestions<Person> suggestions() {
        return suggestions;
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
        return journal.isUntouched();
    }

    /** The claim that is being changed; null while a new one is entered. */
    ObjectProperty<@Nullable EditedClaim> edited() {
        return edited;
    }

    /** @param reasons why it was given back; empty for a draft that is changed */
    record EditedClaim(ClaimNumber number, List<ReturnReason> reasons) {}

    /** Half-entered claims are kept here. */
    public EntryJournal journal() {
        return journal;
    }

    /** An empty form with the day's defaults; what stood there stays in the journal. */
    public void startAfresh() {
        edited.set(null);
        journal.begin(Optional.empty(), () -> put(TypedForm.EMPTY, () -> defaults.begin(today)));
        begun();
    }

    /** A stored claim, to be changed or handed in again under its number. */
    public void edit(Claim<?> claim, List<ReturnReason> reasons) {
        edited.set(new EditedClaim(claim.number(), reasons));
        journal.begin(Optional.of(claim), () -> {
            put(TypedClaim.of(claim.content(), shown), () -> {});
            scans.look(claim.number());
        });
        begun();
    }

    /** An entry from before, as it was left. */
    public void resume(UnfinishedEntry entry, List<ReturnReason> reasons) {
        edited.set(entry.edited()
                .map(claim -> new EditedClaim(claim.number(), reasons))
                .orElse(null));
        journal.resume(entry, () -> {
            put(entry.typed(), () -> {});
            entry.edited().map(UnfinishedEntry.Edited::number).ifPresent(scans::look);
        });
        begun();
    }

    /** Throws away what is in the form; what it was, to be put back. */
    public UnfinishedEntry throwAway() {
        UnfinishedEntry thrown = journal.discard();
        startAfresh();
        return thrown;
    }

    /** Fills the form; nothing of it is looked up or checked before it is whole. */
    private void put(TypedForm typed, Runnable more) {
        putting = true;
        try {
            snapshot.put(typed);
            more.run();
        } finally {
            putting = false;
        }
    }

    private void begun() {
        refused.clear();
        recalls.forEach(PersonRecall::forget);
        askPapers();
    }

    /** Accepts the entry; where something stands against it, each problem is beside its field. */
    public void accept(Consumer<Claim<?>> done) {
        decide(new Finish.Accept(), done);
    }

    public void keepAsDraft(Consumer<Claim<?>> done) {
        decide(new Finish.Keep(), done);
    }

    public void giveBack(List<String> reasons, Consumer<Claim<?>> done) {
        decide(new Finish.GiveBack(reasons), done);
    }

    public List<ReturnReason> returnReasons() {
        return counter.desk().rules().returnReasons();
    }

    private void decide(Finish how, Consumer<Claim<?>> done) {
        scans.whenStill(() -> store(how, done));
    }

    private void store(Finish how, Consumer<Claim<?>> done) {
        if (busy.get()) {
            return;
        }
        ClaimEntry entry = entry();
        BiFunction<ClaimContent, Finish, ClaimDesk.Outcome> finishing = journal.finishing();
        tasks.work(scans.storing(() -> check.finish(entry, how, finishing)))
                .busy(busy)
                .then(outcome -> {
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
        return EntryOfForm.entry(form, items, papers, snapshot::hidden);
    }

    private void changed() {
        if (putting) {
            return;
        }
        journal.changed();
        refused.clear();
        ClaimEntry entry = entry();
        Optional<ClaimNumber> self = journal.edited().map(UnfinishedEntry.Edited::number);
        checking.ask(() -> check.look(entry, self), findings::set);
    }

    private void askPapers() {
        if (putting) {
            return;
        }
        String kind = form.value(ClaimFields.KIND);
        String received = form.value(ClaimFields.RECEIVED_ON);
        if (kind != null
                && received != null
                && dates.read(received) instanceof Parsed.Valid<JalaliDate>(JalaliDate date)) {
            ClaimKind chosen = ClaimKind.valueOf(kind);
            asking.ask(() -> counter.desk().rules().papers(chosen, date), asked -> {
                papers.ask(asked);
                changed();
            });
        }
    }

    private void recall(String who) {
        PersonRecall recall = new PersonRecall(who, form, shown, new PersonLookup(counter), tasks.latest());
        recalls.add(recall);
        field(who + ".nationalId").text().addListener((_, _, _) -> {
            if (!putting) {
                recall.look();
            }
        });
    }

    private static boolean isDependant(String relation) {
        return !relation.isEmpty() && Relation.valueOf(relation).isDependant();
    }
}
