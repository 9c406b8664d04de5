package ir.kargozar.desktop.settlement;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldSpec.Choice;
import ir.kargozar.desktop.form.FieldsQuestion;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Objects;

/** What is asked before the books are changed, and the answers as they were typed. */
final class OfficeQuestions {
    private static final String EXPERT = "settle.expert";
    private static final String REASON = "settle.reason";
    private static final String LIST = "settle.list";
    private static final String BRANCH = "settle.branch";

    private final Shown shown;
    private final Texts texts;
    private final DateTyping dates;
    private final Runnable cancelled;

    OfficeQuestions(Shown shown, JalaliDate today, Runnable cancelled) {
        this.shown = shown;
        this.texts = shown.texts();
        this.dates = new DateTyping(texts, today);
        this.cancelled = cancelled;
    }

    private FieldsQuestion fields() {
        return new FieldsQuestion(texts, dates);
    }

    private Question ask(FieldsQuestion fields, String id, Icon icon, String about, FieldsQuestion.Answer answer) {
        return fields.ask(
                new FieldsQuestion.Face(
                        "settle-ask-" + id,
                        icon,
                        texts.say("settle.ask." + id),
                        about,
                        texts.say("settle.ask." + id + ".yes")),
                answer,
                cancelled);
    }

    /** Who withdraws the list number, and why (B11). */
    Question withdrawList(DocumentRow row, FieldsQuestion.Answer answer) {
        return ask(
                fields().add(FieldSpec.text(EXPERT), "").add(FieldSpec.text(REASON), ""),
                "withdraw",
                Icon.UNDO,
                texts.say(
                        "settle.ask.withdraw.what",
                        shown.code(row.document().number()),
                        row.document().list().map(shown::code).orElse("")),
                answer);
    }

    /** Under which list number the rest is paid (B11). */
    Question giveList(DocumentRow row, FieldsQuestion.Answer answer) {
        return ask(
                fields().add(FieldSpec.of(LIST, Typing.CODE, Reference::of), ""),
                "list",
                Icon.REGISTERED,
                texts.say(
                        "settle.ask.list.what",
                        shown.code(row.document().number()),
                        shown.amount(new Rial(row.document().left()))),
                answer);
    }

    static Reference list(Form typed) {
        return Reference.of(Objects.requireNonNullElse(typed.value(LIST), "")).orThrow();
    }

    Question reverse(NoticeLine line, FieldsQuestion.Answer answer) {
        return ask(
                fields().add(FieldSpec.text(REASON), ""),
                "reverse",
                Icon.WARNING,
                texts.say(
                        "settle.ask.reverse.what",
                        shown.code(line.row().notice().number()),
                        shown.amount(line.row().notice().amount()),
                        line.branch()),
                answer);
    }

    /** Which of several branches stars the workshop. */
    Question branch(CentreRow row, List<Choice> branches, FieldsQuestion.Answer answer) {
        return ask(
                fields().add(FieldSpec.choice(BRANCH, Typing.CHOICE, branches), ""),
                "branch",
                Icon.REGISTERED,
                texts.say("settle.ask.branch.what", row.name(), shown.code(row.code())),
                answer);
    }

    static Line expert(Form typed) {
        return line(typed, EXPERT);
    }

    static Line reason(Form typed) {
        return line(typed, REASON);
    }

    static OfficeCode branch(Form typed) {
        return new OfficeCode(Objects.requireNonNullElse(typed.value(BRANCH), ""));
    }

    private static Line line(Form typed, String path) {
        return Line.of(Objects.requireNonNullElse(typed.value(path), "")).orThrow();
    }
}
