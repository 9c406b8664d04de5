package ir.kargozar.desktop;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.desktop.claims.ClaimDetailsView;
import ir.kargozar.desktop.claims.ClaimListModel;
import ir.kargozar.desktop.claims.ClaimListView;
import ir.kargozar.desktop.counter.ClaimFormModel;
import ir.kargozar.desktop.counter.ClaimFormView;
import ir.kargozar.desktop.counter.ReturnQuestion;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.shell.ShellModel;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.stage.WindowEvent;

/** The ways between list, form and paper of a claim. */
final class ClaimRoutes implements ClaimFormView.Actions, ClaimDetailsView.Actions {

    private final Workplace workplace;
    private final Tasks tasks;
    private final Around around;
    private final Texts texts;
    private final ClaimListModel listModel;
    private final ClaimFormModel formModel;
    private final ClaimFormView form;
    private final ClaimListView list;
    private final PaperRoute paper;

    /** What surrounds the screens. */
    record Around(ShellView frame, ShellModel shell, Shown shown, FileChoice files, JalaliDate today) {}

    ClaimRoutes(Workplace workplace, Tasks tasks, Around around) {
        this.workplace = workplace;
        this.tasks = tasks;
        this.around = around;
        this.texts = around.shown().texts();
        listModel = new ClaimListModel(workplace.counter().claims(), tasks);
        formModel = new ClaimFormModel(workplace.counter(), around.shown(), tasks, around.today(), workplace.who());
        list = new ClaimListView(listModel, around.shown(), new ClaimDetailsView(around.shown(), this), this::enter);
        form = new ClaimFormView(formModel, around.shown(), this);
        paper = new PaperRoute(workplace, tasks, around, this::enter);
    }

    private String who() {
        return workplace.who();
    }

    Screen list() {
        return list;
    }

    ClaimListModel listModel() {
        return listModel;
    }

    /** The list, with this claim looked at. */
    void open(ClaimNumber number) {
        listModel.status().set(null);
        listModel.text().set("");
        around.shell().place().set(Place.CLAIMS);
        listModel.look(number);
    }

    boolean isAtRest() {
        return formModel.isUntouched();
    }

    /** The form, with whatever was left in it. */
    void enter() {
        around.shell().place().set(null);
        around.shell().notice().set(null);
        if (!formModel.isUntouched()) {
            around.shell().say(texts.say("form.kept"));
        }
        around.frame().show(form);
    }

    boolean mayLeave() {
        if (formModel.isUntouched()) {
            return true;
        }
        enter();
        Question question = new Question(
                        "unfinished",
                        Icon.WARNING,
                        texts.say("unfinished.title"),
                        Pieces.sentence(texts.say("unfinished.sentence")))
                .main("unfinished-stay", texts.say("unfinished.stay"), Icon.DRAFT, around.frame()::answered)
                .other("unfinished-leave", texts.say("unfinished.leave"), Icon.REMOVE, () -> {
                    formModel.startAfresh();
                    around.frame().getScene().getWindow().fireEvent(closing());
                });
        around.frame().ask(question);
        return false;
    }

    private WindowEvent closing() {
        return new WindowEvent(around.frame().getScene().getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST);
    }

    @Override
    public void accept() {
        formModel.accept(claim -> {
            paper.show(claim);
            around.shell().say(texts.say("claim.accepted", around.shown().code(claim.number())));
        });
    }

    @Override
    public void keepAsDraft() {
        formModel.keepAsDraft(
                claim -> toList(texts.say("claim.kept", around.shown().code(claim.number()))));
    }

    @Override
    public void giveBack() {
        around.frame()
                .ask(ReturnQuestion.ask(
                        formModel.returnReasons(),
                        texts,
                        reasons -> {
                            around.frame().answered();
                            formModel.giveBack(reasons, this::returned);
                        },
                        around.frame()::answered));
    }

    @Override
    public void leave() {
        toList(formModel.isUntouched() ? "" : texts.say("form.left"));
    }

    @Override
    public void startAfresh() {
        formModel.startAfresh();
        form.shown();
    }

    @Override
    public void accept(Claim<ClaimState.Draft> draft) {
        ClaimDesk desk = workplace.counter().desk();
        decide(() -> desk.accept(draft.number(), who()), claim -> {
            paper.show(claim);
            around.shell().say(texts.say("claim.accepted", around.shown().code(claim.number())));
        });
    }

    @Override
    public void giveBack(Claim<ClaimState.Draft> draft) {
        ClaimDesk desk = workplace.counter().desk();
        around.frame()
                .ask(ReturnQuestion.ask(
                        desk.rules().returnReasons(),
                        texts,
                        reasons -> {
                            around.frame().answered();
                            decide(() -> desk.returnToInsured(draft.number(), reasons, who()), this::returned);
                        },
                        around.frame()::answered));
    }

    @Override
    public void print(Claim<?> claim) {
        paper.show(claim);
    }

    private void returned(Claim<?> claim) {
        paper.show(claim);
        around.shell().say(texts.say("claim.returned", around.shown().code(claim.number())));
    }

    private void decide(Callable<ClaimDesk.Outcome> what, Consumer<Claim<?>> done) {
        tasks.work(what).then(outcome -> {
            switch (outcome) {
                case ClaimDesk.Outcome.Done(Claim<?> claim) -> done.accept(claim);
                case ClaimDesk.Outcome.Refused(List<Problem> problems) ->
                    around.shell()
                            .complain(texts.digits(problems.stream()
                                    .map(problem -> problem.message() + " " + problem.remedy())
                                    .collect(Collectors.joining("\n"))));
            }
        });
    }

    private void toList(String notice) {
        around.shell().place().set(Place.CLAIMS);
        if (!notice.isEmpty()) {
            around.shell().say(notice);
        }
    }
}
