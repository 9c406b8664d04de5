package ir.kargozar.desktop.offset;

import ir.kargozar.desktop.excerpt.Excerpt;
import ir.kargozar.desktop.forms.DraftsModel;
import ir.kargozar.desktop.forms.DraftsPane;
import ir.kargozar.desktop.forms.FormActions;
import ir.kargozar.desktop.forms.FormDetailsView;
import ir.kargozar.desktop.forms.FormListModel;
import ir.kargozar.desktop.forms.FormListView;
import ir.kargozar.desktop.forms.FormPaperView;
import ir.kargozar.desktop.forms.FormSeen;
import ir.kargozar.desktop.forms.FormStep;
import ir.kargozar.desktop.palette.Finder;
import ir.kargozar.desktop.papers.PaperModel;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The ways between the list, the entry and the paper of a form. */
public final class FormRoutes implements FormActions, EntryRoute.Onward {

    private final Workplace.Forms forms;
    private final String who;
    private final Tasks tasks;
    private final Around around;
    private final FormListModel list;
    private final FormListView view;
    private final FormSteps steps;
    private final FormPrinting printing;
    private final EntryRoute entry;
    private final BatchRoute batch;
    private final PaperModel paper;
    private final FormPaperView paperView;
    private final DraftsPane drafts;
    private final Optional<Consumer<FormNumber>> board;

    /** @param board shows an agreement's board; empty for desks that have none */
    public FormRoutes(
            Workplace workplace,
            Workplace.Forms forms,
            Tasks tasks,
            Around around,
            Optional<Consumer<FormNumber>> board) {
        this.board = board;
        this.forms = forms;
        this.who = workplace.who();
        this.tasks = tasks;
        this.around = around;
        list = new FormListModel(forms, tasks, around.today());
        FormDetailsView details =
                new FormDetailsView(around.shown(), workplace.clock().getZone(), this);
        view = new FormListView(list, around.shown(), details, this);
        steps = new FormSteps(forms, who, tasks, around);
        printing = new FormPrinting(forms.press(), who, tasks, around);
        entry = new EntryRoute(workplace, forms, tasks, around, this);
        batch = new BatchRoute(forms, who, tasks, around);
        paper = new PaperModel(tasks);
        paperView = new FormPaperView(paper, around.shown(), this, () -> to(Place.FORMS));
        drafts = new DraftsPane(new DraftsModel(forms.records(), tasks, around.today()), around.shown(), this::goOn);
    }

    public Screen screen() {
        return view;
    }

    /** Forms half entered, for the first screen. */
    public Node drafts() {
        return drafts;
    }

    /** Forms and centres for the palette. */
    public List<Finder> finders() {
        return List.of(
                new FormFinder(forms.records(), around.shown(), around.today(), this::look),
                new CentreFinder(forms.records(), around.shown(), around.today(), this::ofCentre));
    }

    /** A new form of each kind, from everywhere. */
    public List<Command> beginnings() {
        return Arrays.stream(FormKind.values())
                .map(kind -> Command.of("form-new-" + kind.name(), Icon.FORMS, () -> entry.begin(kind)))
                .toList();
    }

    /** What is half entered is kept. */
    public void leaveForGood() {
        entry.keep();
    }

    private void to(Place place) {
        around.shell().place().set(place);
    }

    private void ofCentre(String legalEntityId) {
        list.look(null);
        list.ofCentre(Optional.of(legalEntityId));
        to(Place.FORMS);
    }

    /** The list of exactly these forms, under a sentence that says which they are; back leads to the statistics. */
    public void only(String sentence, Callable<List<FormLine>> lines) {
        list.only(new Excerpt<>(sentence, lines, () -> to(Place.STATISTICS)));
        to(Place.FORMS);
    }

    /** The same forms as they are now; back leads to that place. */
    public void only(String sentence, List<FormNumber> numbers, Place back) {
        list.only(new Excerpt<>(
                sentence,
                () -> numbers.stream()
                        .flatMap(number ->
                                forms
                                        .records()
                                        .list(FormQuery.all(around.today()).matching(number.toString()), 1)
                                        .stream())
                        .toList(),
                () -> to(back)));
        to(Place.FORMS);
    }

    @Override
    public boolean hasBoard() {
        return board.isPresent();
    }

    @Override
    public void board(FormSeen seen) {
        board.ifPresent(open -> open.accept(seen.form().number()));
    }

    @Override
    public void look(FormNumber number) {
        list.all();
        to(Place.FORMS);
        list.look(number);
    }

    @Override
    public void begin() {
        around.frame().ask(steps.questions().kind(entry::begin));
    }

    private void goOn(FormNumber number) {
        tasks.work(() -> forms.records().find(number))
                .then(found -> found.flatMap(form -> form.in(FormState.Draft.class))
                        .ifPresentOrElse(entry::goOn, () -> look(number)));
    }

    @Override
    public void open(FormSeen seen) {
        seen.form().in(FormState.Draft.class).ifPresentOrElse(entry::goOn, () -> toPaper(seen, _ -> {}));
    }

    private void toPaper(FormSeen seen, Consumer<FormSeen> then) {
        paperView.show(seen);
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(paperView);
        paper.make(() -> forms.press().preview(seen.form()).pdf().bytes());
        then.accept(seen);
    }

    @Override
    public void step(FormSeen seen) {
        FormStep.of(seen.status(), seen.definition()).ifPresent(step -> {
            switch (step) {
                case MAKE_READY -> seen.form().in(FormState.Draft.class).ifPresent(entry::makeReady);
                case PRINT -> print(seen);
                case REGISTER -> steps.register(seen, this::changed);
                case APPROVE -> steps.approve(seen, this::changed);
                case SEND -> steps.send(seen, this::changed);
                case RENEW -> steps.decide(() -> forms.desk().renew(seen.form().number(), who), this::enter);
                case REOPEN -> edit(seen);
                case SUCCESSOR -> successor(seen);
            }
        });
    }

    private void successor(FormSeen seen) {
        if (seen.form().state() instanceof FormState.Replaced replaced) {
            look(replaced.by());
        }
    }

    private void enter(OffsetForm<?> form) {
        form.in(FormState.Draft.class).ifPresent(entry::goOn);
    }

    @Override
    public void refuse(FormSeen seen) {
        steps.refuse(seen, this::changed);
    }

    /** What nobody has on paper yet is simply opened; anything else only when it is sure. */
    @Override
    public void edit(FormSeen seen) {
        Runnable reopen =
                () -> steps.decide(() -> forms.desk().reopen(seen.form().number(), who), this::enter);
        switch (seen.form().state()) {
            case FormState.Draft _ -> open(seen);
            case FormState.Ready _ -> reopen.run();
            default -> around.frame().ask(steps.questions().reopen(seen, reopen));
        }
    }

    @Override
    public void print(FormSeen seen) {
        printing.ask(seen, this::changed);
    }

    @Override
    public void withdraw(FormSeen seen) {
        steps.withdraw(seen, this::changed);
    }

    @Override
    public void batch(Optional<FormSeen> base) {
        batch.begin(base, list);
    }

    @Override
    public void ready(OffsetForm<?> form) {
        tasks.work(() -> list.seen(form)).then(seen -> toPaper(seen, _ -> {}));
    }

    @Override
    public void print(OffsetForm<?> form) {
        tasks.work(() -> list.seen(form)).then(seen -> toPaper(seen, this::print));
    }

    /** A step was taken: list, details and paper show the form as it is now. */
    private void changed(OffsetForm<?> form) {
        list.refresh();
        tasks.work(() -> list.seen(form)).then(seen -> {
            list.details().set(seen);
            around.shell()
                    .say(around.shown()
                            .texts()
                            .say(
                                    "forms.done",
                                    around.shown().code(form.number()),
                                    around.shown().texts().word(seen.status())));
            if (paperView.isShowing(seen)) {
                paperView.show(seen);
                paperView.shown();
            }
        });
    }
}
