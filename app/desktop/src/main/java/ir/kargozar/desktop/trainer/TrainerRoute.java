package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.identity.NationalId;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.report.CertificateText.Checked;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The ways of a trainer: from the class to a person, to sessions, to what is missed, into files, and back. */
public final class TrainerRoute implements TrainerActions {
    private final Around around;
    private final Runnable lessons;
    private final Shown shown;
    private final Texts texts;
    private final String office;
    private final String province;
    private final TrainerQuestions questions;
    private final ClassModel classes;
    private final PersonModel person;
    private final SessionsModel meetings;
    private final RollModel roll;
    private final ClassView classView;
    private final PersonView personView;
    private final SessionsView sessionsView;
    private final ItemsView itemsView;
    private final RollView rollView;

    /** @param lessons shows the path of who learns at this office */
    public TrainerRoute(Workplace workplace, Tasks tasks, Around around, Runnable lessons) {
        this.around = around;
        this.lessons = lessons;
        shown = around.shown();
        texts = shown.texts();
        office = workplace.office().name().value();
        province = workplace.office().province().value();
        Teaching teaching =
                new Teaching(workplace.school(), workplace::trainingPapers, around.today(), workplace.who());
        questions = new TrainerQuestions(shown, around.today(), around.frame()::answered);
        classes = new ClassModel(teaching, texts, tasks);
        person = new PersonModel(teaching, texts, tasks);
        meetings = new SessionsModel(teaching, tasks);
        roll = new RollModel(teaching, texts, tasks);
        classView = new ClassView(classes, shown, this);
        personView = new PersonView(person, shown, this);
        sessionsView = new SessionsView(meetings, shown, this);
        itemsView = new ItemsView(classes, shown, this);
        rollView = new RollView(roll, shown, this);
    }

    public Screen screen() {
        return classView;
    }

    private void show(Screen screen) {
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(screen);
    }

    @Override
    public void back() {
        around.shell().place().set(Place.TRAINING);
    }

    @Override
    public void lessons() {
        around.shell().place().set(null);
        lessons.run();
    }

    private Optional<String> cohort() {
        Optional<String> code = classes.report().map(report -> report.cohort().code());
        if (code.isEmpty()) {
            around.shell().complain(texts.say("trainer.none"));
        }
        return code;
    }

    private Consumer<Refusal> refused(Consumer<List<Problem>> told) {
        return refusal -> told.accept(List.of(texts.problem("", refusal.code(), refusal.arguments())));
    }

    private Runnable done(String key) {
        return () -> {
            around.frame().answered();
            around.shell().say(texts.say(key));
        };
    }

    @Override
    public void newCohort() {
        around.frame()
                .ask(questions.cohort(
                        province,
                        (typed, told) ->
                                classes.make(questions.cohort(typed), refused(told), done("trainer.cohort.made"))));
    }

    @Override
    public void importRoll() {
        cohort().ifPresent(code ->
                around.files().toOpen(texts.say("command.trainer-import"), "csv", "xlsx", "txt", "tsv").stream()
                        .findFirst()
                        .ifPresent(file -> {
                            roll.open(file, code);
                            show(rollView);
                        }));
    }

    @Override
    public void storeRoll() {
        if (roll.good() > 0) {
            roll.store(count -> {
                back();
                around.shell().say(texts.say("trainer.roll.stored", shown.number(count)));
            });
        }
    }

    @Override
    public void sessions() {
        cohort().ifPresent(code -> {
            meetings.look(code);
            show(sessionsView);
        });
    }

    @Override
    public void newSession() {
        around.frame().ask(questions.session(Stage.PRACTICE, office, this::newSession));
    }

    private void newSession(Form typed, Consumer<List<Problem>> told) {
        String code = meetings.cohort() + "-" + (meetings.sessions().size() + 1);
        meetings.make(questions.session(typed, code, meetings.cohort()), refused(told), done("trainer.session.made"));
    }

    @Override
    public void storeAttendance() {
        meetings.store(count -> around.shell().say(texts.say("trainer.presence.stored", shown.number(count))));
    }

    @Override
    public void items() {
        cohort().ifPresent(_ -> show(itemsView));
    }

    @Override
    public void report() {
        save("class", false);
    }

    @Override
    public void saveItems() {
        save("items", true);
    }

    private void save(String name, boolean items) {
        cohort().ifPresent(code -> around.files()
                .toSave(texts.say("command.trainer-report"), name + "-" + code + (items ? ".xlsx" : ".pdf"))
                .ifPresent(file -> classes.save(file, items, this::saved)));
    }

    private void saved(Path file) {
        around.shell().say(shown.say("trainer.saved", file));
    }

    @Override
    public void gate() {
        ClassModel.Seen seen = classes.seen().get();
        around.frame()
                .ask(questions.gate(
                        seen == null ? Optional.empty() : seen.gate(),
                        (typed, told) -> classes.gate(questions.gate(typed), refused(told), done("trainer.gate.set"))));
    }

    @Override
    public void verify() {
        around.frame()
                .ask(questions.verify((typed, told) ->
                        classes.check(questions.certificate(typed), checked -> checked(checked, told))));
    }

    private void checked(Parsed<Checked> checked, Consumer<List<Problem>> told) {
        switch (checked) {
            case Parsed.Invalid<Checked> invalid -> told.accept(List.of(texts.problem("", invalid)));
            case Parsed.Valid<Checked>(Checked good) -> {
                around.frame().answered();
                around.shell()
                        .say(texts.say(
                                "trainer.verified",
                                good.certificate().person().name(),
                                shown.code(good.certificate().number()),
                                good.office(),
                                shown.code(
                                        shown.date(good.certificate().issued().on()))));
            }
        }
    }

    @Override
    public void open(NationalId wanted) {
        person.look(wanted);
        show(personView);
    }

    @Override
    public void sign() {
        person.next()
                .ifPresent(stage -> person.sign(
                        stage, done -> around.shell().say(texts.say("trainer.signed.done", texts.word(done)))));
    }

    @Override
    public void certify() {
        person.certify(number -> around.shell().say(texts.say("trainer.certified", shown.code(number))));
    }

    @Override
    public void print() {
        around.files()
                .toSave(texts.say("command.trainee-print"), "certificate.pdf")
                .ifPresent(file -> person.print(file, this::saved));
    }

    @Override
    public void mark() {
        PersonModel.Seen seen = person.seen().get();
        if (seen != null) {
            around.frame()
                    .ask(questions.mark(
                            seen.words(),
                            (typed, told) ->
                                    person.mark(questions.mark(typed), refused(told), done("trainer.mark.kept"))));
        }
    }

    @Override
    public void except() {
        around.frame()
                .ask(questions.exception((typed, told) ->
                        person.except(questions.exception(typed), refused(told), done("trainer.exception.given"))));
    }

    @Override
    public void repeat() {
        around.frame().ask(questions.repeat(person.next().orElse(Stage.THEORY), (typed, told) -> {
            Event.Repeat repeat = questions.repeat(typed);
            person.repeat(repeat, refused(told), done("trainer.repeat.kept"));
        }));
    }
}
