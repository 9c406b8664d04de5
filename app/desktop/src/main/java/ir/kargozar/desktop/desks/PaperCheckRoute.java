package ir.kargozar.desktop.desks;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldsQuestion;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.paperwork.PaperCheckModel;
import ir.kargozar.desktop.paperwork.PaperCheckView;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The ways of paper files: from their package, to the second person, and back. */
final class PaperCheckRoute implements PaperCheckView.Actions {
    private static final String SECOND = "second";

    private final Around around;
    private final Texts texts;
    private final PaperCheckModel model;
    private final PaperCheckView view;

    PaperCheckRoute(Workplace workplace, Tasks tasks, Around around) {
        this.around = around;
        this.texts = around.shown().texts();
        model = new PaperCheckModel(workplace.post().papers(), tasks, workplace.who());
        view = new PaperCheckView(model, around.shown(), this);
    }

    void show(PackageHead head) {
        around.shell().place().set(null);
        around.shell().notice().set(null);
        model.look(new PaperCheckModel.Sheet(head.sender(), head.sequence()));
        around.frame().show(view);
    }

    /** Another person gives a name: the first one cannot confirm. */
    @Override
    public void confirm() {
        around.frame()
                .ask(new FieldsQuestion(texts, new DateTyping(texts, around.today()))
                        .add(FieldSpec.text(SECOND), "")
                        .ask(
                                new FieldsQuestion.Face(
                                        "paper-second",
                                        Icon.PERSON,
                                        texts.say("paperwork.second.title"),
                                        texts.say("paperwork.second.what"),
                                        texts.say("paperwork.second.yes")),
                                this::given,
                                around.frame()::answered));
    }

    private void given(Form typed, Consumer<List<Problem>> refused) {
        model.confirm(
                Objects.requireNonNullElse(typed.value(SECOND), ""),
                files -> {
                    around.frame().answered();
                    around.shell()
                            .say(texts.say("paperwork.confirmed", around.shown().number(files)));
                },
                refusal -> refused.accept(List.of(texts.problem(SECOND, refusal.code(), refusal.arguments()))));
    }

    @Override
    public void back() {
        around.shell().place().set(Place.PACKAGES);
    }
}
