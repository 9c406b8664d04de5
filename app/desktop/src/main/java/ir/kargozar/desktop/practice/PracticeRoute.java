package ir.kargozar.desktop.practice;

import ir.kargozar.Practice;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import ir.kargozar.training.exercise.Exercise;
import ir.kargozar.training.exercise.PaperPictures;
import ir.kargozar.training.exercise.PracticeResults;
import ir.kargozar.training.exercise.PracticeResults.Done;
import ir.kargozar.training.exercise.Score;
import ir.kargozar.training.exercise.Score.Kind;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exercise from its beginning to its result and back: begins it in the window, makes and deletes its workspace. */
public final class PracticeRoute {
    private final PracticeWindow window;
    private final Tasks tasks;
    private final Shown shown;
    private final Clock clock;
    private final Tasks drawing;
    private @Nullable PaperPictures pictures;

    /** @param clock the system's: an exercise plays on its own day, but lasts as long as it does */
    public PracticeRoute(PracticeWindow window, Tasks tasks, Shown shown, Clock clock) {
        this.window = window;
        this.tasks = tasks;
        this.shown = shown;
        this.clock = clock;
        drawing = tasks.beside("kargozar-papers");
    }

    /** Begins an exercise; its result goes to {@code results} off the window's thread. */
    public void begin(Exercise exercise, PracticeResults results) {
        begin(exercise, results, () -> {});
    }

    /** @param finished after each result was kept, on the window's thread */
    public void begin(Exercise exercise, PracticeResults results, Runnable finished) {
        Texts texts = shown.texts();
        tasks.work(() -> Practice.begin(exercise, texts, clock))
                .named(texts.say("practice.making"))
                .then(practice -> new Running(practice, results, finished).begin());
    }

    private PaperPictures pictures() {
        PaperPictures made = pictures == null ? Practice.pictures() : pictures;
        pictures = made;
        return made;
    }

    /** One run of an exercise. */
    private final class Running implements PracticeView.Actions {
        private final Practice practice;
        private final PracticeResults results;
        private final Runnable finished;
        private final PracticeWindow.Desk desk;
        private final PracticeModel model;
        private final PapersModel papers;
        private boolean over;

        Running(Practice practice, PracticeResults results, Runnable finished) {
            this.practice = practice;
            this.results = results;
            this.finished = finished;
            desk = window.desk(new Workplace(practice.kargozar(), practice.clock()));
            model = new PracticeModel(practice.exercise(), clock);
            papers = new PapersModel(practice.exercise(), PracticeRoute.this.pictures(), drawing);
        }

        void begin() {
            window.show(new PracticeView(model, papers, shown.texts(), desk.root(), this), this::end);
            desk.begin();
        }

        /** Everything of it goes away; what is still being worked comes first. */
        private void end() {
            if (!over) {
                over = true;
                desk.leave();
                tasks.work(() -> {
                            practice.close();
                            return practice.exercise();
                        })
                        .then(_ -> {});
            }
        }

        @Override
        public void again() {
            end();
            PracticeRoute.this.begin(practice.exercise(), results, finished);
        }

        @Override
        public void leave() {
            ask("leave", () -> {
                end();
                window.back();
            });
        }

        @Override
        public void finish() {
            if (!over) {
                tasks.work(practice::score).then(score -> {
                    boolean isHalf = score.findings().stream()
                            .anyMatch(found -> found.kind() == Kind.NOTHING_DONE || found.kind() == Kind.UNDECIDED);
                    if (isHalf) {
                        ask("half", () -> finish(score));
                    } else {
                        finish(score);
                    }
                });
            }
        }

        private void ask(String what, Runnable yes) {
            Texts texts = shown.texts();
            desk.ask(new Question(
                            "practice-" + what + "-question",
                            Icon.WARNING,
                            texts.say("practice." + what + ".title"),
                            Pieces.sentence(texts.say("practice." + what + ".about")))
                    .main("practice-no", texts.say("practice.on"), Icon.EDIT, desk::answered)
                    .other("practice-yes", texts.say("practice." + what + ".yes"), Icon.BACK, () -> {
                        desk.answered();
                        yes.run();
                    }));
        }

        private void finish(Score score) {
            if (over) {
                return;
            }
            model.tick();
            List<ReturnReason> reasons = practice.kargozar().rules().returnReasons();
            Done done = new Done(
                    practice.exercise().code(), score.points(), model.seconds().get(), model.strokes(), score.missed());
            end();
            tasks.work(() -> {
                        results.keep(done);
                        return new PracticeResult(score, done, results.others(done.exercise()), reasons);
                    })
                    .then(this::show);
        }

        private void show(PracticeResult result) {
            ResultView view = new ResultView(result, papers, shown, this::again, window::back);
            window.show(view, () -> {});
            view.begin();
            finished.run();
        }
    }
}
