package ir.kargozar.desktop.form;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** A small question with a few fields, and every mistake beside its field. */
public final class FieldsQuestion {

    private final Texts texts;
    private final DateTyping dates;
    private final Form form;
    private final VBox fields = new VBox(12);

    public FieldsQuestion(Texts texts, DateTyping dates) {
        this.texts = texts;
        this.dates = dates;
        form = new Form(texts, () -> {});
    }

    /** What it is called, and the words of its buttons. */
    public record Face(String id, Icon icon, String title, String about, String yes) {}

    /** What is done with the answer. */
    public interface Answer {
        /** @param refused shows what stands against it; the question stays */
        void given(Form typed, Consumer<List<Problem>> refused);
    }

    /** One field more, with what stands in it at first. */
    public FieldsQuestion add(FieldSpec spec, String begins) {
        Field field = form.add(spec);
        field.set(begins);
        fields.getChildren().add(new FieldView(field, texts, dates));
        return this;
    }

    public Question ask(Face face, Answer answer, Runnable cancelled) {
        Sentence error = Pieces.sentence("", "field-error");
        error.setId(face.id() + "-error");
        Consumer<List<Problem>> refused = problems -> error.setText(texts.digits(form.show(problems).stream()
                .map(problem -> (problem.message() + " " + problem.remedy()).strip())
                .collect(Collectors.joining("\n"))));
        Runnable give = () -> {
            List<Problem> wrong = wrong();
            refused.accept(wrong);
            if (wrong.isEmpty()) {
                answer.given(form, refused);
            }
        };
        return new Question(face.id(), face.icon(), face.title(), Pieces.sentence(face.about(), "quiet"), fields, error)
                .main(face.id() + "-yes", face.yes(), face.icon(), give)
                .other(face.id() + "-no", texts.say("question.no"), Icon.REMOVE, cancelled);
    }

    /** What is missing or cannot be read. */
    private List<Problem> wrong() {
        List<Problem> problems = new ArrayList<>();
        for (Field field : form.fields()) {
            String typed = field.value();
            if (typed == null) {
                if (field.spec().needed()) {
                    problems.add(texts.problem(field.spec().path(), "FIELD_MISSING", List.of()));
                }
            } else if (field.spec().rule().apply(typed) instanceof Parsed.Invalid<?> invalid) {
                problems.add(texts.problem(field.spec().path(), invalid));
            }
        }
        return problems;
    }
}
