package ir.kargozar.desktop.trainer;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldSpec.Choice;
import ir.kargozar.desktop.form.FieldsQuestion;
import ir.kargozar.desktop.form.FieldsQuestion.Answer;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.report.CohortWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a trainer is asked for: days, names, marks, reasons; and the answers as they were typed. */
final class TrainerQuestions {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{0,38}[A-Z0-9])?");
    private static final int MOST_HOURS = 24;
    private static final int MOST_SCORE = 100;
    private static final String DAY = "training.day";
    private static final String GO_LIVE = "training.goLive";
    private static final String NAME = "training.code";
    private static final String TITLE = "training.title";
    private static final String PROVINCE = "training.province";
    private static final String STAGE = "training.stage";
    private static final String PLACE = "training.place";
    private static final String HOURS = "training.hours";
    private static final String OF = "training.of";
    private static final String SCORE = "training.score";
    private static final String REASON = "training.reason";
    private static final String TEXT = "training.certificate";

    private final Shown shown;
    private final Texts texts;
    private final DateTyping dates;
    private final JalaliDate today;
    private final Runnable cancelled;

    TrainerQuestions(Shown shown, JalaliDate today, Runnable cancelled) {
        this.shown = shown;
        this.texts = shown.texts();
        this.today = today;
        this.cancelled = cancelled;
        dates = new DateTyping(texts, today);
    }

    private FieldsQuestion fields() {
        return new FieldsQuestion(texts, dates);
    }

    private FieldSpec day() {
        return FieldSpec.of(DAY, Typing.DATE, dates::read);
    }

    private Question ask(FieldsQuestion fields, String id, Icon icon, Answer answer) {
        return fields.ask(
                new FieldsQuestion.Face(
                        "ask-" + id,
                        icon,
                        texts.say("trainer.ask." + id),
                        texts.say("trainer.ask." + id + ".what"),
                        texts.say("trainer.ask." + id + ".yes")),
                answer,
                cancelled);
    }

    Question cohort(String province, Answer answer) {
        return ask(
                fields().add(FieldSpec.of(NAME, Typing.CODE, TrainerQuestions::code), "")
                        .add(FieldSpec.text(TITLE), "")
                        .add(FieldSpec.text(PROVINCE), province)
                        .add(FieldSpec.of(GO_LIVE, Typing.DATE, dates::read), ""),
                "cohort",
                Icon.ADD,
                answer);
    }

    Event.Cohort cohort(Form typed) {
        return new Event.Cohort(
                code(value(typed, NAME)).orThrow(), line(typed, TITLE), line(typed, PROVINCE), date(typed, GO_LIVE));
    }

    Question session(Stage stage, String place, Answer answer) {
        return ask(
                fields().add(stages(), stage.name())
                        .add(FieldSpec.text(PLACE), place)
                        .add(day(), shown.date(today))
                        .add(FieldSpec.of(HOURS, Typing.CODE, typed -> whole(typed, 1, MOST_HOURS)), "4"),
                "session",
                Icon.MEETING,
                answer);
    }

    private FieldSpec stages() {
        List<Choice> choices = Arrays.stream(Stage.values())
                .map(stage -> new Choice(stage.name(), texts.say("trainer.stage." + stage.name())))
                .toList();
        return FieldSpec.choice(STAGE, Typing.SEGMENTS, choices);
    }

    /** @param code of the new session */
    Event.Session session(Form typed, String code, String cohort) {
        return new Event.Session(
                code,
                cohort,
                Stage.valueOf(value(typed, STAGE)),
                line(typed, PLACE),
                date(typed),
                whole(value(typed, HOURS), 1, MOST_HOURS).orThrow());
    }

    /** @param gate the day from which it is closed now */
    Question gate(Optional<JalaliDate> gate, Answer answer) {
        return ask(fields().add(day().optional(), gate.map(shown::date).orElse("")), "gate", Icon.LOCK, answer);
    }

    Optional<JalaliDate> gate(Form typed) {
        return typed.field(DAY).isEmpty() ? Optional.empty() : Optional.of(date(typed));
    }

    /** Of lessons and exercises that can be examined by mouth or on paper. */
    Question mark(CohortWords words, Answer answer) {
        List<Choice> choices = new ArrayList<>();
        words.curriculum()
                .lessons()
                .forEach(lesson -> choices.add(new Choice(Stage.THEORY + " " + lesson.code(), lesson.title())));
        words.curriculum()
                .course()
                .exercises()
                .forEach(code -> choices.add(new Choice(Stage.PRACTICE + " " + code, words.exercise(code))));
        return ask(
                fields().add(FieldSpec.choice(OF, Typing.CHOICE, choices), "")
                        .add(FieldSpec.of(SCORE, Typing.CODE, typed -> whole(typed, 0, MOST_SCORE)), ""),
                "mark",
                Icon.EDIT,
                answer);
    }

    Event.Mark mark(Form typed) {
        String of = value(typed, OF);
        int gap = of.indexOf(' ');
        return new Event.Mark(
                Stage.valueOf(of.substring(0, gap)),
                of.substring(gap + 1),
                whole(value(typed, SCORE), 0, MOST_SCORE).orThrow());
    }

    Question exception(Answer answer) {
        return ask(fields().add(day(), "").add(FieldSpec.text(REASON), ""), "exception", Icon.DUE, answer);
    }

    Event.Excepted exception(Form typed) {
        return new Event.Excepted(date(typed), line(typed, REASON));
    }

    Question repeat(Stage stage, Answer answer) {
        return ask(fields().add(stages(), stage.name()).add(FieldSpec.text(REASON), ""), "repeat", Icon.RENEW, answer);
    }

    Event.Repeat repeat(Form typed) {
        return new Event.Repeat(Stage.valueOf(value(typed, STAGE)), line(typed, REASON));
    }

    Question verify(Answer answer) {
        return ask(fields().add(FieldSpec.of(TEXT, Typing.TEXT, Parsed::valid), ""), "verify", Icon.IN_FORCE, answer);
    }

    String certificate(Form typed) {
        return value(typed, TEXT);
    }

    private static String value(Form typed, String path) {
        return Objects.requireNonNullElse(typed.value(path), "");
    }

    private static Line line(Form typed, String path) {
        return Line.of(value(typed, path)).orThrow();
    }

    private static JalaliDate date(Form typed) {
        return date(typed, DAY);
    }

    private static JalaliDate date(Form typed, String path) {
        return JalaliDate.of(value(typed, path)).orThrow();
    }

    private static Parsed<String> code(String typed) {
        String code = Digits.ascii(typed).strip().toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? Parsed.valid(code) : Parsed.invalid("COHORT_CODE");
    }

    private static Parsed<Integer> whole(String typed, int least, int most) {
        String digits = Digits.ascii(typed).strip();
        boolean good =
                digits.matches("\\d{1,3}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most;
        return good
                ? Parsed.valid(Integer.valueOf(digits))
                : Parsed.invalid("TRAINER_NUMBER", Integer.toString(least), Integer.toString(most));
    }
}
