package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.trainer.PersonModel.Seen;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.register.Need;
import ir.kargozar.training.register.Path.State;
import ir.kargozar.training.register.Path.Step;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A stage of somebody: what it asks for, each done or not, and who signed it when. Lines of the check list are ticked here. */
final class StepCard extends VBox {
    private final Shown shown;
    private final Texts texts;
    private final Seen seen;
    private final Consumer<CheckBox> ticked;

    /** @param ticked a line of the check list; its id ends in the code */
    StepCard(Step step, Seen seen, Shown shown, Consumer<CheckBox> ticked) {
        super(8);
        this.shown = shown;
        this.texts = shown.texts();
        this.seen = seen;
        this.ticked = ticked;
        setId("step-" + step.stage().name());
        getStyleClass().add("card");
        getChildren().add(head(step));
        boolean now = step.state() == State.NOW;
        long done = step.needs().stream()
                .filter(need -> need.done() && !isCheck(need))
                .count();
        if (done > 0) {
            getChildren().add(line(true, texts.say("trainer.need.done", shown.number(done))));
        }
        step.needs().stream()
                .filter(need -> isCheck(need) ? now : !need.done())
                .forEach(need -> getChildren().add(need(need)));
        long checks = now ? 0 : step.needs().stream().filter(StepCard::isCheck).count();
        if (checks > 0) {
            getChildren().add(line(step.state() == State.DONE, texts.say("trainer.need.checks", shown.number(checks))));
        }
    }

    private static boolean isCheck(Need need) {
        return need.what() == Need.What.CHECK;
    }

    private HBox head(Step step) {
        Label chip = switch (step.state()) {
            case DONE ->
                chip(
                        "good",
                        Icon.GOOD,
                        step.signed()
                                .map(signed ->
                                        texts.say("trainer.signed", shown.code(shown.date(signed.on())), signed.who()))
                                .orElse(""));
            case NOW ->
                step.isReady()
                        ? chip("info", Icon.EDIT, texts.say("trainer.ready"))
                        : chip("warn", Icon.AHEAD, texts.say("trainer.now"));
            case LOCKED -> chip("neutral", Icon.LOCK, texts.say("trainer.locked"));
        };
        HBox head = new HBox(12, Pieces.label(texts.word(step.stage()), "subtitle"), Pieces.spring(), chip);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Label chip(String tone, Icon icon, String words) {
        Label chip = Pieces.label(words, "chip", tone);
        chip.setGraphic(icon.small());
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }

    private Node need(Need need) {
        if (isCheck(need)) {
            CheckBox box = new CheckBox(need.title());
            box.setId("check-" + need.code());
            box.setSelected(need.done());
            box.setOnAction(_ -> ticked.accept(box));
            return box;
        }
        return line(need.done(), words(need));
    }

    private static HBox line(boolean done, String words) {
        HBox line = Pieces.row("line-item", (done ? Icon.GOOD : Icon.AHEAD).small(), Pieces.sentence(words));
        line.getStyleClass().add(done ? "good" : "plain");
        return line;
    }

    private String words(Need need) {
        return switch (need.what()) {
            case STAGE_BEFORE -> texts.say("trainer.need.before");
            case LESSON -> scored("trainer.need.lesson", need.title(), need);
            case EXERCISE -> scored("trainer.need.exercise", seen.words().exercise(need.code()), need);
            case SESSION -> texts.say("trainer.need.session");
            case CHECK -> need.title();
        };
    }

    private String scored(String key, String title, Need need) {
        return need.best().isPresent()
                ? texts.say(key + ".best", title, shown.number(need.best().getAsInt()), shown.number(need.pass()))
                : texts.say(key, title);
    }
}
