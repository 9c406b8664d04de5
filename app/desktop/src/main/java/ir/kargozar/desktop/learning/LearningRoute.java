package ir.kargozar.desktop.learning;

import ir.kargozar.circular.CircularId;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.text.Texts;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.content.Targets;
import ir.kargozar.training.register.Need;
import java.util.Random;
import java.util.function.Consumer;

/** The ways of learning: from my path to a lesson, to its questions, to what comes next. */
public final class LearningRoute implements PathView.Actions {
    private final PathModel model;
    private final Around around;
    private final Texts texts;
    private final Onward onward;
    private final PathView view;
    private final WhoLearns who;
    private final Random random;

    /**
     * What lies elsewhere.
     *
     * @param exercise begins an exercise of this code
     * @param circular shows a circular to be read
     * @param path shows my path, where that is not the screen of the place
     */
    public record Onward(Consumer<String> exercise, Consumer<CircularId> circular, Runnable path) {}

    /** @param random orders questions */
    public LearningRoute(PathModel.Sources sources, Tasks tasks, Around around, Onward onward, Random random) {
        this.around = around;
        this.onward = onward;
        this.random = random;
        texts = around.shown().texts();
        model = new PathModel(sources, tasks);
        view = new PathView(model, around.shown(), this);
        who = new WhoLearns(model, around);
    }

    public Screen screen() {
        return view;
    }

    /** To my path, wherever one is. */
    public void back() {
        onward.path().run();
    }

    @Override
    public void open(Need need) {
        switch (need.what()) {
            case LESSON -> lesson(need.code());
            case EXERCISE -> onward.exercise().accept(need.code());
            case STAGE_BEFORE, SESSION, CHECK -> around.shell().say(texts.say("path.office"));
        }
    }

    @Override
    public void choose() {
        who.ask();
    }

    @Override
    public void circular(CircularId id) {
        onward.circular().accept(id);
    }

    private void lesson(String code) {
        model.open(code, open -> show(new LessonView(open, around.shown(), new OfLesson())));
    }

    private void show(Screen screen) {
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(screen);
    }

    /** From a lesson. */
    private final class OfLesson implements LessonView.Actions {
        @Override
        public void questions(OpenLesson open) {
            Lesson lesson = open.lesson();
            model.read(lesson.code());
            if (lesson.questions().isEmpty()) {
                LearningRoute.this.back();
            } else {
                ask(lesson);
            }
        }

        @Override
        public void follow(String target) {
            Targets.lesson(target).ifPresent(LearningRoute.this::lesson);
        }

        @Override
        public void back() {
            LearningRoute.this.back();
        }
    }

    private void ask(Lesson lesson) {
        Learned now = model.learned().get();
        if (now != null) {
            ResultPane.Marking marking = new ResultPane.Marking(
                    now.curriculum().course().theory(), now.path().isPresent());
            show(new QuestionsView(
                    new QuestionsModel(lesson, random), around.shown(), marking, new OfQuestions(lesson)));
        }
    }

    /** From a lesson's questions. */
    private final class OfQuestions implements QuestionsView.Actions {
        private final Lesson lesson;

        OfQuestions(Lesson lesson) {
            this.lesson = lesson;
        }

        @Override
        public void answered(QuestionsModel questions) {
            model.answered(lesson.code(), questions.chosen());
        }

        @Override
        public void again() {
            ask(lesson);
        }

        @Override
        public void on() {
            LearningRoute.this.back();
        }

        @Override
        public void back() {
            LearningRoute.this.back();
        }
    }
}
