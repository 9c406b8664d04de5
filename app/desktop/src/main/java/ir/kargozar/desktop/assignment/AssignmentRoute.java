package ir.kargozar.desktop.assignment;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldSpec.Choice;
import ir.kargozar.desktop.form.FieldsQuestion;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.payments.PaymentsModel;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.ClaimAssignments;
import ir.kargozar.settlement.ClaimAssignments.Assigned;
import ir.kargozar.settlement.ledger.Registered.Centre;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The ways of claims that were assigned: ticked, then asked for centre and letter, then taken, all or none. */
public final class AssignmentRoute implements AssignmentView.Actions {
    /** Fields of the question; behind this, those that problems name. */
    private static final String FIELD = "settle.claims.";

    private static final String CENTRE = FIELD + ClaimAssignments.CENTRE;
    private static final String LETTER = FIELD + "letter";
    private static final String DATE = FIELD + ClaimAssignments.DATE;

    /** Problems that are told at once: the question must stay in the window. */
    private static final int MOST = 4;

    private final Around around;
    private final Texts texts;
    private final DateTyping dates;
    private final AssignmentModel model;
    private final AssignmentView view;

    public AssignmentRoute(Workplace workplace, Tasks tasks, Around around) {
        this.around = around;
        this.texts = around.shown().texts();
        this.dates = new DateTyping(texts, around.today());
        Workplace.Examination examination = workplace.examination();
        PaymentsModel due = new PaymentsModel(
                new PaymentsModel.Desk(examination.desk().payments(), examination.claims(), workplace.staff()::require),
                tasks,
                texts,
                workplace.who());
        model = new AssignmentModel(
                new AssignmentModel.Records(
                        workplace.settlement().clearing(), examination.desk().payments(), workplace.who()),
                due,
                tasks);
        view = new AssignmentView(model, around.shown(), this);
    }

    /** Comes into sight, with everything that is due. */
    public void open() {
        model.due().text().set("");
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(view);
    }

    @Override
    public void back() {
        around.shell().place().set(Place.SETTLEMENT);
    }

    @Override
    public void take() {
        if (model.due().isAnyTicked()) {
            model.centres(this::ask);
        } else {
            around.shell().complain(texts.say("settle.claims.tick"));
        }
    }

    private void ask(List<Centre> centres) {
        if (centres.isEmpty()) {
            around.shell().complain(texts.say("settle.claims.no-centre"));
            return;
        }
        List<Choice> choices = centres.stream()
                .map(centre -> new Choice(
                        centre.code().value(),
                        centre.name() + " " + around.shown().code(centre.code())))
                .toList();
        PaymentsModel.Ticks ticks = model.due().ticks().get();
        around.frame()
                .ask(new FieldsQuestion(texts, dates)
                        .add(
                                FieldSpec.choice(CENTRE, Typing.CHOICE, choices),
                                choices.size() == 1 ? choices.getFirst().code() : "")
                        .add(FieldSpec.text(LETTER), "")
                        .add(FieldSpec.of(DATE, Typing.DATE, dates::read), "")
                        .ask(
                                new FieldsQuestion.Face(
                                        "settle-ask-claims",
                                        Icon.WARNING,
                                        texts.say("settle.ask.claims"),
                                        texts.say(
                                                "settle.ask.claims.what",
                                                around.shown().number(ticks.count()),
                                                around.shown().amount(ticks.sum())),
                                        texts.say("settle.ask.claims.yes")),
                                this::given,
                                around.frame()::answered));
    }

    private void given(Form typed, Consumer<List<Problem>> refused) {
        model.take(
                new WorkshopCode(value(typed, CENTRE)),
                new ClaimAssignments.Letter(
                        Line.of(value(typed, LETTER)).orThrow(),
                        JalaliDate.of(value(typed, DATE)).orThrow()),
                assigned -> taken(assigned, refused),
                refusal -> refused.accept(List.of(problem(refusal))));
    }

    private static String value(Form typed, String path) {
        return Objects.requireNonNullElse(typed.value(path), "");
    }

    private Problem problem(Refusal refusal) {
        return texts.problem("", refusal.code(), refusal.arguments());
    }

    private void taken(Assigned assigned, Consumer<List<Problem>> refused) {
        if (assigned.problems().isEmpty()) {
            around.frame().answered();
            back();
            around.shell()
                    .say(texts.say(
                            "settle.claims.done",
                            around.shown().number(assigned.due().size()),
                            around.shown().amount(assigned.amount())));
        } else {
            refused.accept(few(assigned.problems()));
        }
    }

    /** The first ones, at the fields of the question, and how many more there are. */
    private List<Problem> few(List<Problem> problems) {
        Stream<Problem> first = problems.stream()
                .limit(MOST)
                .map(problem ->
                        new Problem(FIELD + problem.field(), problem.code(), problem.message(), problem.remedy()));
        int more = problems.size() - MOST;
        return more <= 0
                ? first.toList()
                : Stream.concat(
                                first,
                                Stream.of(new Problem(
                                        "",
                                        "",
                                        texts.say(
                                                "settle.claims.more",
                                                around.shown().number(more)),
                                        "")))
                        .toList();
    }
}
