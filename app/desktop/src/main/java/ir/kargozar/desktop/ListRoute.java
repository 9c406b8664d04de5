package ir.kargozar.desktop;

import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.listing.ListHabits;
import ir.kargozar.desktop.claim.ClaimDetailsView;
import ir.kargozar.desktop.claims.ClaimListModel;
import ir.kargozar.desktop.claims.ClaimListView;
import ir.kargozar.desktop.claims.ColumnQuestion;
import ir.kargozar.desktop.claims.HabitsModel;
import ir.kargozar.desktop.claims.ListActions;
import ir.kargozar.desktop.claims.ListQuestions;
import ir.kargozar.desktop.claims.ManyClaimsModel;
import ir.kargozar.desktop.counter.ReturnQuestion;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** The ways out of the list of claims: into files, onto paper, and decisions on many claims at once. */
final class ListRoute implements ListActions {

    private final Workplace workplace;
    private final Tasks tasks;
    private final Around around;
    private final Texts texts;
    private final Runnable newClaim;
    private final ClaimListModel list;
    private final HabitsModel habits;
    private final ManyClaimsModel many;
    private final ClaimListView view;

    ListRoute(Workplace workplace, Tasks tasks, Around around, ClaimDetailsView details, Runnable newClaim) {
        this.workplace = workplace;
        this.tasks = tasks;
        this.around = around;
        this.newClaim = newClaim;
        this.texts = around.shown().texts();
        list = new ClaimListModel(
                workplace.counter().claims(), workplace.counter().drafts().history(), tasks);
        habits = new HabitsModel(new ListHabits(workplace.preferences(), workplace.who()), tasks);
        many = new ManyClaimsModel(tasks, around.shown());
        view = new ClaimListView(
                new ClaimListView.Models(list, habits, many, around.today()), around.shown(), details, this);
    }

    ClaimListView view() {
        return view;
    }

    ClaimListModel list() {
        return list;
    }

    @Override
    public void newClaim() {
        newClaim.run();
    }

    @Override
    public void acceptPicked() {
        ClaimDesk desk = workplace.counter().desk();
        picked(chosen -> many.each(chosen, number -> desk.accept(number, workplace.who()), list::refresh));
    }

    @Override
    public void giveBackPicked() {
        ClaimDesk desk = workplace.counter().desk();
        picked(chosen -> around.frame()
                .ask(ReturnQuestion.ask(
                        desk.rules().returnReasons(),
                        texts,
                        reasons -> {
                            around.frame().answered();
                            many.each(
                                    chosen,
                                    number -> desk.returnToInsured(number, reasons, workplace.who()),
                                    list::refresh);
                        },
                        around.frame()::answered)));
    }

    @Override
    public void printPicked() {
        picked(chosen -> new PrintJob(workplace, tasks, around, many).begin(chosen));
    }

    @Override
    public void copyNumbers() {
        list.shown()
                .ifPresent(chosen -> tasks.work(() -> numbers(chosen)).then(numbers -> {
                    Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, numbers));
                    around.shell().say(texts.say("many.copied", around.shown().number(chosen.size())));
                }));
    }

    private static String numbers(ClaimListing chosen) {
        List<String> numbers = new ArrayList<>(chosen.size());
        for (int i = 0; i < chosen.size(); i++) {
            numbers.add(chosen.number(i).toString());
        }
        return String.join("\n", numbers);
    }

    @Override
    public void export() {
        list.shown()
                .ifPresent(chosen -> around.files()
                        .toSave(texts.say("claims.export.title"), "claims.xlsx")
                        .ifPresent(file -> tasks.work(() -> allowed(file))
                                .then(allowed -> new ListExport(many, around.shown())
                                        .begin(chosen, habits.columns().get(), allowed))));
    }

    private Path allowed(Path file) {
        workplace.staff().require("claim.exported");
        return file;
    }

    @Override
    public void chooseColumns() {
        around.frame().ask(ColumnQuestion.ask(habits.columns().get(), texts, habits::choose, around.frame()::answered));
    }

    @Override
    public void saveFilter() {
        if (list.isFiltered()) {
            around.frame()
                    .ask(questions()
                            .name(name -> habits.save(name, list.filter().get())));
        } else {
            around.shell().complain(texts.say("claims.saved.nothing"));
        }
    }

    @Override
    public void chooseDays() {
        around.frame()
                .ask(questions()
                        .days(
                                list.filter().get(),
                                (from, to) ->
                                        list.filter().set(list.filter().get().received(from, to))));
    }

    private ListQuestions questions() {
        return new ListQuestions(around.shown(), around.frame()::answered);
    }

    private void picked(Consumer<ClaimListing> work) {
        list.picked().ifPresentOrElse(work, () -> around.shell().complain(texts.say("many.nothing")));
    }
}
