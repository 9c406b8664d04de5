package ir.kargozar.desktop.desks;

import ir.kargozar.desktop.conflicts.ConflictsModel;
import ir.kargozar.desktop.conflicts.ConflictsView;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.handover.conflict.Conflict;
import ir.kargozar.handover.conflict.Conflict.Choice;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;

/** The ways of claims and forms that came with two contents: from the packages and back. */
final class ConflictsRoute implements ConflictsView.Actions {
    private final Around around;
    private final Texts texts;
    private final ConflictsModel model;
    private final ConflictsView view;

    ConflictsRoute(Workplace workplace, Tasks tasks, Around around) {
        this.around = around;
        this.texts = around.shown().texts();
        model = new ConflictsModel(workplace.post().conflicts(), tasks, workplace.who());
        view = new ConflictsView(model, around.shown(), this);
    }

    void show() {
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(view);
    }

    @Override
    public void keepHere() {
        model.decide(Choice.HERE, decided -> told("conflicts.kept", decided), this::complain);
    }

    /** What is here would be gone, so it is asked. */
    @Override
    public void takeCame() {
        around.frame()
                .ask(new Question(
                                "conflict-sure",
                                Icon.WARNING,
                                texts.say("conflicts.sure"),
                                Pieces.sentence(texts.say("conflicts.sure.what")))
                        .main("conflict-sure-yes", texts.say("conflicts.came"), Icon.IMPORT, () -> {
                            around.frame().answered();
                            model.decide(Choice.CAME, decided -> told("conflicts.taken", decided), this::complain);
                        })
                        .other("conflict-sure-no", texts.say("question.no"), Icon.REMOVE, around.frame()::answered));
    }

    private void told(String key, Conflict decided) {
        around.shell()
                .say(texts.say(key, texts.word(decided.kind()), around.shown().code(decided.subject())));
    }

    private void complain(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        around.shell().complain((problem.message() + " " + problem.remedy()).strip());
    }

    @Override
    public void back() {
        around.shell().place().set(Place.PACKAGES);
    }
}
