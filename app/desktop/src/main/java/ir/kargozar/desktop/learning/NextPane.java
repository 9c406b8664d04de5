package ir.kargozar.desktop.learning;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.register.Need;
import ir.kargozar.training.register.Path;
import ir.kargozar.training.register.Standing;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The one next thing to do, or for whom one waits. */
final class NextPane extends HBox {
    private final Shown shown;
    private final Texts texts;
    private final Sentence what = Pieces.sentence("", "subtitle");
    private final Sentence about = Pieces.sentence("", "quiet");
    private final Button go;

    NextPane(Shown shown, Runnable next) {
        super(16);
        this.shown = shown;
        this.texts = shown.texts();
        setId("path-next");
        getStyleClass().addAll("card", "next-thing");
        setAlignment(Pos.CENTER_LEFT);
        what.setId("next-what");
        about.setId("next-about");
        go = Pieces.button("learning-next", texts.say("command.learning-next"), "Enter", Icon.TRAINING, next);
        go.getStyleClass().add("main");
        VBox words = new VBox(4, what, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words, go);
    }

    @Override
    public void requestFocus() {
        go.requestFocus();
    }

    /** The button came into sight, and nothing else has the caret. */
    boolean isFocusWanted() {
        return go.isVisible() && (getScene() == null || getScene().getFocusOwner() == null);
    }

    void show(Learned now) {
        Optional<Need> next = now.next();
        go.setVisible(next.isPresent());
        go.setManaged(next.isPresent());
        next.ifPresentOrElse(need -> show(need, now), () -> showWaiting(now));
    }

    private void show(Need need, Learned now) {
        boolean isLesson = need.what() == Need.What.LESSON;
        what.setText(texts.say(isLesson ? "path.next.lesson" : "path.next.exercise", need.title()));
        Optional<Lesson> lesson = isLesson ? now.curriculum().lesson(need.code()) : Optional.empty();
        about.setText(lesson.map(found -> texts.say(
                        "path.next.about",
                        shown.number(found.minutes()),
                        shown.number(found.questions().size())))
                .orElse(texts.say("path.next.practice")));
    }

    /** Everything that can be done alone is done: who does the next thing. */
    private void showWaiting(Learned now) {
        Optional<Standing.Certificate> certificate =
                now.path().flatMap(path -> path.standing().certificate());
        Optional<Path.Step> open = now.path()
                .flatMap(path -> path.steps().stream()
                        .filter(step -> step.state() == Path.State.NOW)
                        .findFirst());
        if (open.isPresent()) {
            what.setText(texts.say("path.waiting", texts.word(open.get().stage())));
            about.setText(waiting(open.get()));
        } else {
            what.setText(texts.say("path.done"));
            about.setText(certificate
                    .map(found -> texts.say("path.certificate", shown.code(found.number()), shown.date(found.on())))
                    .orElse(texts.say("path.certificate.soon")));
        }
    }

    private String waiting(Path.Step step) {
        return step.isReady()
                ? texts.say("path.waiting.sign")
                : step.needs().stream()
                        .filter(need -> !need.done())
                        .map(need -> NeedCell.title(need, texts))
                        .collect(Collectors.joining(texts.say("list.comma")));
    }
}
