package ir.kargozar.desktop;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.draft.CorrectionDesk;
import ir.kargozar.claim.draft.Drafts;
import ir.kargozar.desktop.claim.ClaimDetailsView;
import ir.kargozar.desktop.claims.ClaimListModel;
import ir.kargozar.desktop.counter.ClaimFormModel;
import ir.kargozar.desktop.counter.ClaimFormView;
import ir.kargozar.desktop.counter.ReturnQuestion;
import ir.kargozar.desktop.excerpt.Excerpt;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.shell.Warming;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** The ways between list, form and paper of a claim. */
final class ClaimRoutes implements ClaimFormView.Actions, ClaimDetailsView.Actions, StatisticsRoute.ToClaims {

    private final Workplace workplace;
    private final Tasks tasks;
    private final Around around;
    private final Texts texts;
    private final ListRoute lists;
    private final ClaimFormModel formModel;
    private final Once<ClaimFormView> form;
    private final PaperRoute paper;
    private final UnfinishedRoute unfinished;
    private final ScansRoute scans;

    ClaimRoutes(Workplace workplace, Tasks tasks, Around around) {
        this.workplace = workplace;
        this.tasks = tasks;
        this.around = around;
        this.texts = around.shown().texts();
        Drafts drafts = workplace.counter().drafts();
        formModel = new ClaimFormModel(workplace.counter(), around.shown(), tasks, around.today(), workplace.who());
        scans = new ScansRoute(workplace, tasks, around, this::toForm);
        ClaimDetailsView details =
                new ClaimDetailsView(around.shown(), drafts.entries().zone(), this, scans::ofClaim);
        lists = new ListRoute(workplace, tasks, around, details, this::enter);
        form = new Once<>(() -> new ClaimFormView(formModel, around.shown(), scans.inForm(formModel.scans()), this));
        Warming.of(around.frame(), () -> form.get().parts());
        paper = new PaperRoute(workplace, tasks, around, this::enter);
        unfinished = new UnfinishedRoute(formModel, workplace, tasks, around, this::toForm);
    }

    private String who() {
        return workplace.who();
    }

    Screen list() {
        return lists.view();
    }

    ClaimListModel listModel() {
        return lists.list();
    }

    /** The list, with this claim looked at. */
    void look(ClaimNumber number) {
        listModel().find(ClaimFilter.ALL);
        around.shell().place().set(Place.CLAIMS);
        tasks.work(() -> number).then(listModel()::look);
    }

    /** The list of a person's claims. */
    void ofPerson(Person person) {
        listModel()
                .find(ClaimFilter.ALL.text(
                        around.shown().texts().digits(person.nationalId().value())));
        around.shell().place().set(Place.CLAIMS);
    }

    @Override
    public void only(String sentence, Callable<ClaimListing> listing) {
        listModel()
                .only(new Excerpt<>(
                        sentence, listing, () -> around.shell().place().set(Place.STATISTICS)));
        around.shell().place().set(Place.CLAIMS);
    }

    Node unfinished() {
        return unfinished.pane();
    }

    ScansRoute scans() {
        return scans;
    }

    /** An empty form; an entry that is half done stays with the unfinished ones. */
    @Override
    public void enter() {
        boolean wasUntouched = formModel.isUntouched();
        if (!wasUntouched || formModel.journal().edited().isPresent()) {
            formModel.startAfresh();
        }
        toForm();
        if (!wasUntouched) {
            around.shell().say(texts.say("form.kept"));
        }
    }

    /** The form as it stands. */
    private void toForm() {
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(form.get());
    }

    /** What is half entered is kept. */
    void leaveForGood() {
        formModel.journal().close();
    }

    @Override
    public void accept() {
        formModel.accept(this::accepted);
    }

    private void accepted(Claim<?> claim) {
        paper.show(claim);
        offerUndo("claim.accepted", claim);
    }

    @Override
    public void keepAsDraft() {
        formModel.keepAsDraft(claim -> {
            toList(claim);
            around.shell().say(texts.say("claim.kept", around.shown().code(claim.number())));
        });
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
    public void acceptAndPrint() {
        formModel.accept(claim -> {
            accepted(claim);
            paper.print();
        });
    }

    @Override
    public void open(ClaimNumber other) {
        look(other);
        around.shell().say(texts.say("form.left"), texts.say("form.back"), this::toForm);
    }

    @Override
    public void leave() {
        boolean wasUntouched = formModel.isUntouched();
        around.shell().place().set(Place.CLAIMS);
        if (!wasUntouched) {
            around.shell().say(texts.say("form.left"), texts.say("form.back"), this::toForm);
        }
    }

    @Override
    public void startAfresh() {
        unfinished.throwAway();
        form.get().shown();
    }

    @Override
    public void edit(Claim<?> claim) {
        unfinished.edit(claim);
    }

    @Override
    public void withdraw(Claim<ClaimState.Draft> draft) {
        decide(() -> corrections().withdraw(draft.number(), who()), claim -> {
            toList(claim);
            offerUndo("claim.withdrawn", claim);
        });
    }

    @Override
    public void undo(Claim<?> claim) {
        decide(() -> corrections().undo(claim.number(), who()), back -> {
            toList(back);
            around.shell()
                    .say(texts.say("claim.undone", around.shown().code(back.number()), texts.word(back.status())));
        });
    }

    private CorrectionDesk corrections() {
        return workplace.counter().drafts().corrections();
    }

    private void offerUndo(String key, Claim<?> claim) {
        around.shell().say(texts.say(key, around.shown().code(claim.number())), texts.say("undo"), () -> undo(claim));
    }

    @Override
    public void accept(Claim<ClaimState.Draft> draft) {
        ClaimDesk desk = workplace.counter().desk();
        decide(() -> desk.accept(draft.number(), who()), this::accepted);
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

    @Override
    public void letter(Claim<?> claim) {
        paper.letter(claim);
    }

    @Override
    public void lastWord(Account account, Consumer<Account> known) {
        tasks.work(() -> workplace.counter().claims().lastWord(account.sheba(), account.owner()))
                .then(word -> word.ifPresent(known));
    }

    private void returned(Claim<?> claim) {
        paper.show(claim);
        offerUndo("claim.returned", claim);
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

    /** The list, with this claim beside it: asked for behind the list itself, which begins with nothing chosen. */
    private void toList(Claim<?> claim) {
        if (around.shell().place().get() == Place.CLAIMS) {
            listModel().refresh();
        } else {
            around.shell().place().set(Place.CLAIMS);
        }
        tasks.work(claim::number).then(listModel()::look);
    }
}
