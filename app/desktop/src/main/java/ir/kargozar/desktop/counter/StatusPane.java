package ir.kargozar.desktop.counter;

import ir.kargozar.claim.Duplicate;
import ir.kargozar.desktop.counter.ClaimCheck.Findings;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The state of the claim at the side: what is still missing, what looks handed in before, or that all is well. */
final class StatusPane extends ScrollPane {

    private final ClaimFormModel model;
    private final Shown shown;
    private final Texts texts;
    private final VBox lines = new VBox(12);

    StatusPane(ClaimFormModel model, Shown shown) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        lines.setId("status");
        VBox side = new VBox(Pieces.label(texts.say("status.title"), "subtitle"), lines);
        side.getStyleClass().add("side");
        setContent(side);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(272);
        setPrefWidth(288);
        model.findings().addListener((_, _, _) -> show());
        model.refused().addListener((ListChangeListener<Problem>) _ -> show());
        model.papers().shown().addListener((ListChangeListener<PaperTick>) _ -> show());
        show();
    }

    private void show() {
        Findings found = model.findings().get();
        List<Node> now = new ArrayList<>();
        model.refused().forEach(problem -> now.add(line("bad", Icon.MISSING, sentence(problem))));
        if (found.readable()) {
            found.problems().stream()
                    .filter(problem -> !model.refused().contains(problem))
                    .forEach(problem -> now.add(line("bad", Icon.MISSING, sentence(problem))));
        } else {
            stillEmpty(found).ifPresent(now::add);
            model.papers().missing().forEach(paper -> now.add(line("bad", Icon.MISSING, missing(paper))));
        }
        found.duplicates().forEach(other -> now.add(line("warn", Icon.WARNING, said(other))));
        if (now.isEmpty()) {
            now.add(line("good", Icon.GOOD, texts.say("status.ready")));
        }
        lines.getChildren().setAll(now);
    }

    /** The fields that cannot be read yet, by name, in one calm line. */
    private Optional<Node> stillEmpty(Findings found) {
        Set<String> names = found.problems().stream()
                .map(Problem::field)
                .filter(field -> !field.startsWith("documents"))
                .map(field -> "form." + field.replaceAll("\\[\\d+]", ""))
                .filter(texts.keys()::contains)
                .map(texts::say)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(line(
                        "plain", Icon.DRAFT, texts.say("status.open", String.join(texts.say("list.comma"), names))));
    }

    private String missing(PaperTick paper) {
        String key = paper.given().get() ? "status.paper.original" : "status.paper";
        return texts.say(key, texts.word(paper.type()));
    }

    private String said(Duplicate other) {
        String key = other.ground() == Duplicate.Ground.SAME_INVOICE ? "status.same.invoice" : "status.same.days";
        return texts.say(key, shown.code(other.other()));
    }

    private String sentence(Problem problem) {
        return texts.digits(
                problem.remedy().isEmpty() ? problem.message() : problem.message() + " " + problem.remedy());
    }

    private static HBox line(String tone, Icon icon, String sentence) {
        HBox line = Pieces.row("line-item", icon.small(), Pieces.sentence(sentence));
        line.getStyleClass().add(tone);
        return line;
    }
}
