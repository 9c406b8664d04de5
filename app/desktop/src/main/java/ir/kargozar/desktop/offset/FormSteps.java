package ir.kargozar.desktop.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.forms.FormQuestions;
import ir.kargozar.desktop.forms.FormSeen;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The steps of a form through secretariat and meeting, each asked in a small question. */
final class FormSteps {

    private final Workplace.Forms forms;
    private final String who;
    private final Tasks tasks;
    private final Around around;
    private final Texts texts;
    private final FormQuestions questions;

    FormSteps(Workplace.Forms forms, String who, Tasks tasks, Around around) {
        this.forms = forms;
        this.who = who;
        this.tasks = tasks;
        this.around = around;
        this.texts = around.shown().texts();
        questions = new FormQuestions(around.shown(), around.today(), around.frame()::answered);
    }

    FormQuestions questions() {
        return questions;
    }

    void register(FormSeen seen, Consumer<OffsetForm<?>> done) {
        around.frame().ask(questions.register(seen, (typed, refused) -> {
            Line number = line(typed, FormQuestions.REGISTRATION);
            JalaliDate on = day(typed, FormQuestions.REGISTERED_ON);
            decide(() -> forms.secretariat().register(seen.form().number(), number, on, who), refused, done);
        }));
    }

    void approve(FormSeen seen, Consumer<OffsetForm<?>> done) {
        around.frame().ask(questions.approve(seen, (typed, refused) -> {
            FormState.Meeting meeting = meeting(typed);
            decide(() -> forms.secretariat().approve(seen.form().number(), meeting, who), refused, done);
        }));
    }

    void refuse(FormSeen seen, Consumer<OffsetForm<?>> done) {
        around.frame().ask(questions.refuse(seen, (typed, refused) -> {
            FormState.Meeting meeting = meeting(typed);
            Line reason = line(typed, FormQuestions.REASON);
            decide(() -> forms.secretariat().refuse(seen.form().number(), meeting, reason, who), refused, done);
        }));
    }

    void send(FormSeen seen, Consumer<OffsetForm<?>> done) {
        around.frame().ask(questions.send(seen, (typed, refused) -> {
            JalaliDate on = day(typed, FormQuestions.SENT_ON);
            decide(() -> forms.secretariat().send(seen.form().number(), on, who), refused, done);
        }));
    }

    void withdraw(FormSeen seen, Consumer<OffsetForm<?>> done) {
        around.frame()
                .ask(questions.withdraw(
                        seen,
                        () -> decide(() -> forms.desk().withdraw(seen.form().number(), who), done)));
    }

    /** Without a question; what stands against it is complained of. */
    void decide(Callable<FormOutcome> what, Consumer<OffsetForm<?>> done) {
        decide(what, this::complain, done);
    }

    private void decide(Callable<FormOutcome> what, Consumer<List<Problem>> refused, Consumer<OffsetForm<?>> done) {
        tasks.work(what).then(outcome -> {
            switch (outcome) {
                case FormOutcome.Refused(List<Problem> problems) -> refused.accept(problems);
                case FormOutcome.Done(OffsetForm<?> form) -> {
                    if (around.frame().isAsking()) {
                        around.frame().answered();
                    }
                    done.accept(form);
                }
            }
        });
    }

    private void complain(List<Problem> problems) {
        around.shell()
                .complain(texts.digits(problems.stream()
                        .map(problem -> (problem.message() + " " + problem.remedy()).strip())
                        .collect(Collectors.joining("\n"))));
    }

    private static FormState.Meeting meeting(Form typed) {
        return new FormState.Meeting(line(typed, FormQuestions.MINUTES), day(typed, FormQuestions.MET_ON));
    }

    private static Line line(Form typed, String path) {
        return Line.of(Objects.requireNonNull(typed.value(path))).orThrow();
    }

    private static JalaliDate day(Form typed, String path) {
        return JalaliDate.of(Objects.requireNonNull(typed.value(path))).orThrow();
    }
}
