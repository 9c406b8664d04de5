package ir.kargozar.desktop.desks;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldsQuestion;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.payments.PaymentsModel;
import ir.kargozar.desktop.payments.PaymentsView;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.examination.PaymentDesk;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The ways of payments: on which day they were made, and the list for whoever pays. */
public final class PaymentsRoute implements PaymentsView.Actions {
    private static final String DAY = "on";

    private final Around around;
    private final Texts texts;
    private final DateTyping dates;
    private final PaymentsModel model;
    private final PaymentsView view;

    public PaymentsRoute(Workplace workplace, Tasks tasks, Around around) {
        this.around = around;
        this.texts = around.shown().texts();
        this.dates = new DateTyping(texts, around.today());
        Workplace.Examination examination = workplace.examination();
        model = new PaymentsModel(
                new PaymentsModel.Desk(examination.desk().payments(), examination.claims(), workplace.staff()::require),
                tasks,
                texts,
                workplace.who());
        view = new PaymentsView(model, around.shown(), this);
    }

    public Screen screen() {
        return view;
    }

    @Override
    public void pay() {
        if (!model.isAnyTicked()) {
            around.shell().complain(texts.say("payments.tick"));
            return;
        }
        around.frame()
                .ask(new FieldsQuestion(texts, dates)
                        .add(
                                FieldSpec.of(DAY, Typing.DATE, dates::read),
                                around.shown().date(around.today()))
                        .ask(
                                new FieldsQuestion.Face(
                                        "payments-on",
                                        Icon.PAID,
                                        texts.say("payments.on.title"),
                                        texts.say("payments.on.what"),
                                        texts.say("payments.pay")),
                                this::given,
                                around.frame()::answered));
    }

    private void given(Form typed, Consumer<List<Problem>> refused) {
        if (JalaliDate.of(Objects.requireNonNullElse(typed.value(DAY), ""))
                instanceof Parsed.Valid<JalaliDate>(JalaliDate day)) {
            model.pay(day, marked -> marked(marked, refused));
        }
    }

    private void marked(PaymentDesk.Marked marked, Consumer<List<Problem>> refused) {
        if (marked.problems().isEmpty()) {
            around.frame().answered();
            around.shell()
                    .say(texts.say(
                            "payments.done",
                            around.shown().number(marked.paid()),
                            around.shown().amount(marked.amount())));
        } else {
            refused.accept(marked.problems());
        }
    }

    @Override
    public void save() {
        around.files()
                .toSave(texts.say("payments.save"), "payments-" + around.today() + ".csv")
                .ifPresent(file -> model.save(
                        file,
                        written -> around.shell()
                                .say(around.shown()
                                        .say("payments.saved", around.shown().number(written), file))));
    }
}
