package ir.kargozar.desktop.forms;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldsQuestion;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** What each step of a form asks for. */
public final class FormQuestions {

    /** Paths of the answers, as the secretariat's problems name them. */
    public static final String REGISTRATION = "registration";

    public static final String REGISTERED_ON = "registeredOn";
    public static final String MINUTES = "minutes";
    public static final String MET_ON = "metOn";
    public static final String REASON = "reason";
    public static final String SENT_ON = "sentOn";

    private final Shown shown;
    private final Texts texts;
    private final DateTyping dates;
    private final Runnable closed;

    /** @param closed takes the question away */
    public FormQuestions(Shown shown, JalaliDate today, Runnable closed) {
        this.shown = shown;
        this.texts = shown.texts();
        this.dates = new DateTyping(texts, today);
        this.closed = closed;
    }

    /** Which of the four, chosen by its number too. */
    public Question kind(Consumer<FormKind> chosen) {
        FormWords words = new FormWords(shown);
        VBox list = new VBox(8);
        for (FormKind kind : FormKind.values()) {
            Button button = Pieces.button("kind-of-form-" + kind.number(), texts.word(kind), Icon.FORMS, () -> {
                closed.run();
                chosen.accept(kind);
            });
            button.getStyleClass().addAll("choice", "kind");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleText(words.kind(kind));
            list.getChildren()
                    .addAll(new VBox(
                            4, button, Pieces.sentence(texts.say("forms.what." + kind.name()), "small", "quiet")));
        }
        Question question = new Question("kind-question", Icon.FORMS, texts.say("forms.kind.title"), list)
                .other("kind-no", texts.say("question.no"), Icon.REMOVE, closed);
        question.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            for (FormKind kind : FormKind.values()) {
                if (Digits.ascii(event.getCharacter()).equals(Integer.toString(kind.number()))) {
                    event.consume();
                    closed.run();
                    chosen.accept(kind);
                    return;
                }
            }
        });
        return question;
    }

    /** Number and day of the secretariat's book. */
    public Question register(FormSeen seen, FieldsQuestion.Answer answer) {
        return fields().add(FieldSpec.text(REGISTRATION), "")
                .add(day(REGISTERED_ON), today())
                .ask(face("register", Icon.REGISTERED, seen), answer, closed);
    }

    /** Minutes and day of the joint meeting. */
    public Question approve(FormSeen seen, FieldsQuestion.Answer answer) {
        return fields().add(FieldSpec.text(MINUTES), "")
                .add(day(MET_ON), today())
                .ask(face("approve", Icon.MEETING, seen), answer, closed);
    }

    public Question refuse(FormSeen seen, FieldsQuestion.Answer answer) {
        return fields().add(FieldSpec.text(MINUTES), "")
                .add(day(MET_ON), today())
                .add(FieldSpec.text(REASON), "")
                .ask(face("refuse", Icon.RETURNED, seen), answer, closed);
    }

    public Question send(FormSeen seen, FieldsQuestion.Answer answer) {
        return fields().add(day(SENT_ON), today()).ask(face("send", Icon.SENT, seen), answer, closed);
    }

    /** Whether a form is really thrown away: this cannot be taken back. */
    public Question withdraw(FormSeen seen, Runnable sure) {
        return sure("withdraw", Icon.WARNING, seen, sure);
    }

    /** Whether what was printed is really changed. */
    public Question reopen(FormSeen seen, Runnable sure) {
        return sure("reopen", Icon.EDIT, seen, sure);
    }

    private Question sure(String name, Icon icon, FormSeen seen, Runnable sure) {
        FieldsQuestion.Face face = face(name, icon, seen);
        return new Question(face.id(), icon, face.title(), Pieces.sentence(face.about()))
                .main(face.id() + "-yes", face.yes(), icon, () -> {
                    closed.run();
                    sure.run();
                })
                .other(face.id() + "-no", texts.say("question.no"), Icon.REMOVE, closed);
    }

    private FieldsQuestion fields() {
        return new FieldsQuestion(texts, dates);
    }

    private FieldSpec day(String path) {
        return FieldSpec.of(path, Typing.DATE, dates::read);
    }

    private String today() {
        return shown.date(dates.today());
    }

    private FieldsQuestion.Face face(String name, Icon icon, FormSeen seen) {
        String number = shown.code(seen.form().number());
        return new FieldsQuestion.Face(
                "form-" + name + "-question",
                icon,
                texts.say("forms.ask." + name, number),
                texts.say(
                        "forms.ask." + name + ".about", shown.number(seen.form().version() + 1L)),
                texts.say("forms.ask." + name + ".yes"));
    }
}
