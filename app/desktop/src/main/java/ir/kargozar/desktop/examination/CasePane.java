package ir.kargozar.desktop.examination;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The claim that is examined: whose it is, what the machine found, and its items with their rulings. */
final class CasePane extends VBox {
    private final Shown shown;
    private final Texts texts;
    private final List<RulingRow> rows = new ArrayList<>();
    private final VBox wrong = new VBox(4);

    /** Where the keys of a row lead. */
    interface Actions {
        void entered(ItemRuling ruling);

        void askReasons(ItemRuling ruling);
    }

    CasePane(Case now, Shown shown, DateTyping dates, Actions actions) {
        super(12);
        this.shown = shown;
        this.texts = shown.texts();
        setId("examine-case");
        getStyleClass().add("examine-case");
        getChildren().addAll(head(now), about(now.claim().content()));
        getChildren().add(findings(now.findings()));
        for (ItemRuling ruling : now.rulings()) {
            RulingRow row = new RulingRow(ruling, shown, dates, actions::entered, actions::askReasons);
            rows.add(row);
            getChildren().add(row);
        }
        wrong.setId("examine-wrong");
        getChildren().add(wrong);
    }

    private HBox head(Case now) {
        Label number = Pieces.code(shown.code(now.claim().number()), "quiet");
        number.setId("examine-number");
        HBox head = new HBox(
                12, Pieces.sentence(now.claim().content().insured().fullName(), "subtitle"), Pieces.spring(), number);
        number.setMinWidth(USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node about(ClaimContent content) {
        return Pieces.sentence(
                texts.say(
                        "examine.about",
                        texts.word(content.treatment().kind()),
                        content.treatment().provider().name(),
                        shown.code(shown.date(content.treatment().from())),
                        shown.code(shown.date(content.treatment().to())),
                        shown.number(content.pages())),
                "quiet");
    }

    private VBox findings(List<Problem> findings) {
        VBox lines = new VBox(4);
        lines.setId("examine-findings");
        if (findings.isEmpty()) {
            lines.getChildren().add(line("good", Icon.GOOD, texts.say("examine.nothing")));
        }
        findings.forEach(
                problem -> lines.getChildren().add(line("warn", Icon.WARNING, texts.digits(problem.message()))));
        return lines;
    }

    private static HBox line(String tone, Icon icon, String sentence) {
        HBox line = Pieces.row("line-item", icon.small(), Pieces.sentence(sentence));
        line.getStyleClass().add(tone);
        return line;
    }

    /** What stands against the decision and belongs to no item. */
    void refuse(List<Problem> problems) {
        wrong.getChildren()
                .setAll(problems.stream()
                        .map(problem -> line(
                                "bad", Icon.WRONG, texts.digits((problem.message() + " " + problem.remedy()).strip())))
                        .toList());
    }

    void focus(int place) {
        if (place >= 1 && place <= rows.size()) {
            rows.get(place - 1).focus();
        }
    }

    boolean isLast(ItemRuling ruling) {
        return ruling.place() == rows.size();
    }
}
