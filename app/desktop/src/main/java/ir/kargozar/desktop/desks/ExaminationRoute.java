package ir.kargozar.desktop.desks;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.examination.ExaminationModel;
import ir.kargozar.desktop.examination.ExaminationView;
import ir.kargozar.desktop.examination.ReasonQuestion;
import ir.kargozar.desktop.examination.ScansBeside;
import ir.kargozar.desktop.scans.ScanViewerModel;
import ir.kargozar.desktop.scans.ScansModel;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.util.List;

/** The ways of examination: what is asked, and what is told of a decision. */
public final class ExaminationRoute implements ExaminationView.Actions {
    private final Around around;
    private final Texts texts;
    private final ExaminationModel model;
    private final ExaminationView view;
    private final ReasonQuestion question;

    public ExaminationRoute(Workplace workplace, Tasks tasks, Around around) {
        this.around = around;
        this.texts = around.shown().texts();
        Tasks beside = tasks.beside("kargozar-examination-scans");
        model = new ExaminationModel(workplace.examination(), tasks, around.shown());
        ScansBeside scans = new ScansBeside(
                new ScansModel(workplace.scanning(), beside, workplace.who()),
                new ScanViewerModel(workplace.scanning(), beside),
                around.shown());
        view = new ExaminationView(model, around.shown(), new DateTyping(texts, around.today()), scans, this);
        question = new ReasonQuestion(texts, around.frame()::answered);
    }

    public Screen screen() {
        return view;
    }

    @Override
    public void decide() {
        if (!view.goToOpen()) {
            model.decide(this::told, view::refuse);
        }
    }

    private void told(Claim<?> claim) {
        around.shell().say(texts.say("examine.done", around.shown().code(claim.number()), texts.word(claim.status())));
    }

    @Override
    public void giveBack() {
        around.frame()
                .ask(question.ask(
                        texts.say("examine.back.title"),
                        model.returnReasons(),
                        List.of(),
                        reasons -> model.giveBack(
                                reasons.stream().map(ReturnReason::code).toList(), this::told, view::refuse)));
    }

    @Override
    public void askReasons(ExaminationView.Ruled ruled, Runnable then) {
        around.frame().ask(question.ask(ruled.title(texts), ruled.reasons(model), ruled.chosen(), reasons -> {
            ruled.choose(reasons);
            then.run();
        }));
    }

    @Override
    public void automatic() {
        model.automatic((count, stopped) -> around.shell()
                .say(texts.say(
                        stopped ? "examine.automatic.stopped" : "examine.automatic.done",
                        around.shown().number(count.approved()),
                        around.shown().number(count.waiting()),
                        around.shown().number(count.left()))));
    }
}
