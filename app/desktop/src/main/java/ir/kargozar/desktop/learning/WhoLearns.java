package ir.kargozar.desktop.learning;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldsQuestion;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.register.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** Asks once who learns: one of those introduced, or someone who is introduced now (A2). */
final class WhoLearns {
    private static final double HEIGHT = 240;

    private final PathModel model;
    private final Around around;
    private final Texts texts;

    WhoLearns(PathModel model, Around around) {
        this.model = model;
        this.around = around;
        texts = around.shown().texts();
    }

    void ask() {
        Learned now = model.learned().get();
        if (now == null || now.people().isEmpty()) {
            introduce();
        } else {
            choose(now.people());
        }
    }

    private void choose(List<Standing> people) {
        ListView<Standing> list = new ListView<>();
        list.setId("learners");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("who.title"));
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(_ -> new PersonCell());
        list.getItems().setAll(people);
        list.getSelectionModel().selectFirst();
        around.frame()
                .ask(new Question(
                                "who-learns",
                                Icon.PERSON,
                                texts.say("who.title"),
                                Pieces.sentence(texts.say("who.about"), "quiet"),
                                list)
                        .main("who-yes", texts.say("who.yes"), Icon.GOOD, () -> chosen(list))
                        .other("who-introduce", texts.say("who.introduce"), Icon.ADD, this::introduce)
                        .other("who-no", texts.say("question.no"), Icon.REMOVE, around.frame()::answered));
    }

    private void chosen(ListView<Standing> list) {
        Standing standing = list.getSelectionModel().getSelectedItem();
        if (standing != null) {
            around.frame().answered();
            model.choose(standing.trainee().id());
        }
    }

    private void introduce() {
        around.frame()
                .ask(new FieldsQuestion(texts, new DateTyping(texts, around.today()))
                        .add(FieldSpec.of("learner.nationalId", Typing.CODE, NationalId::of), "")
                        .add(FieldSpec.text("learner.firstName"), "")
                        .add(FieldSpec.text("learner.lastName"), "")
                        .ask(
                                new FieldsQuestion.Face(
                                        "introduce",
                                        Icon.PERSON,
                                        texts.say("who.introduce"),
                                        texts.say("who.introduce.about"),
                                        texts.say("who.introduce.yes")),
                                this::given,
                                around.frame()::answered));
    }

    private void given(Form typed, Consumer<List<Problem>> refused) {
        Optional<NationalId> person = valid(NationalId.of(value(typed, "learner.nationalId")));
        Optional<Line> first = valid(Line.of(value(typed, "learner.firstName")));
        Optional<Line> last = valid(Line.of(value(typed, "learner.lastName")));
        if (person.isPresent() && first.isPresent() && last.isPresent()) {
            model.introduce(
                    person.get(),
                    new Event.Introduced(first.get(), last.get(), Optional.empty()),
                    refusal -> refused.accept(
                            List.of(texts.problem("learner.nationalId", refusal.code(), refusal.arguments()))),
                    around.frame()::answered);
        }
    }

    private static String value(Form typed, String field) {
        return Objects.requireNonNullElse(typed.value(field), "");
    }

    private static <T> Optional<T> valid(Parsed<T> parsed) {
        return parsed instanceof Parsed.Valid<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** A representative by name and agency. */
    private final class PersonCell extends ListCell<Standing> {
        PersonCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setGraphic(
                    empty || standing == null
                            ? null
                            : Pieces.row(
                                    "line-item",
                                    Icon.PERSON.small(),
                                    Pieces.sentence(standing.trainee().name(), "strong"),
                                    Pieces.code(around.shown()
                                            .code(standing.trainee().agency()))));
        }
    }
}
