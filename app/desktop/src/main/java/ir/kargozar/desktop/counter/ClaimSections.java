package ir.kargozar.desktop.counter;

import static ir.kargozar.desktop.form.Rows.row;

import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.scans.ScansPane;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.status.AccountChip;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The sections of the form, in the order of the counter: person, claim, invoices, account, papers, scans. */
final class ClaimSections {

    private final ClaimFormModel model;
    private final Shown shown;
    private final Texts texts;
    private final ScansPane scans;
    private final Function<Field, FieldView> views;
    private final PapersPane papers;

    /**
     * What stands beside the fields.
     *
     * @param last what comes after the last section
     */
    record Around(ScansPane scans, Runnable last) {}

    ClaimSections(ClaimFormModel model, Shown shown, Around around, Function<Field, FieldView> views) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.scans = around.scans();
        this.views = views;
        papers = new PapersPane(model.papers(), texts, around.last());
    }

    List<Node> all() {
        return List.of(person(), treatment(), items(), account(), papers(), section(6, "scans", scans));
    }

    private VBox person() {
        VBox mainInsured = new VBox(
                Pieces.label(texts.say("section.mainInsured"), "strong"),
                row(
                        new double[] {2, 2, 2.4, 1.6},
                        view("mainInsured.nationalId"),
                        view("mainInsured.firstName"),
                        view("mainInsured.lastName"),
                        view("mainInsured.insuranceNumber")));
        mainInsured.setId("main-insured");
        mainInsured.setSpacing(8);
        shownWhile(mainInsured, model.dependant());
        return section(
                1,
                "person",
                row(
                        new double[] {2, 2, 2.4, 1.6},
                        view("insured.nationalId"),
                        view("insured.firstName"),
                        view("insured.lastName"),
                        view("insured.relation")),
                row(
                        new double[] {2, 2, 2.4, 1.6},
                        view("insured.insuranceNumber"),
                        view("insured.birthDate"),
                        view("insured.mobile")),
                mainInsured,
                representative());
    }

    private TitledPane representative() {
        TitledPane pane = new TitledPane(
                texts.say("section.representative"),
                row(
                        new double[] {2, 2, 2.4, 1.6},
                        view("representative.nationalId"),
                        view("representative.name"),
                        view("representative.mobile")));
        pane.setId("representative");
        pane.getStyleClass().add("fold");
        pane.setAnimated(false);
        pane.setExpanded(false);
        return pane;
    }

    private VBox treatment() {
        return section(
                2,
                "claim",
                row(new double[] {5.6, 2.4}, view("kind"), view("receivedOn")),
                row(new double[] {4, 2, 2}, view("provider.name"), view("provider.type"), view("provider.city")),
                row(new double[] {2, 2, 4}, view("serviceFrom"), view("serviceTo"), view("provider.contracted")));
    }

    private VBox items() {
        return section(3, "items", new ItemsPane(model.items(), shown, views));
    }

    private VBox account() {
        return section(
                4,
                "account",
                row(new double[] {5, 3}, view("account.sheba"), view("account.ownerNationalId")),
                row(new double[] {2.5, 2.5, 3}, view("account.confirmation"), view("account.confirmedOn"), word()));
    }

    /** The bank's word as it stands in the form. */
    private VBox word() {
        AccountChip chip = new AccountChip(Confirmation.UNKNOWN, texts);
        chip.setId("account-word");
        StringProperty state = model.field("account.confirmation").text();
        Runnable show =
                () -> chip.show(state.get().isEmpty() ? Confirmation.UNKNOWN : Confirmation.valueOf(state.get()));
        state.addListener((_, _, _) -> show.run());
        show.run();
        VBox word = new VBox(chip);
        word.setAlignment(Pos.CENTER_LEFT);
        return word;
    }

    private VBox papers() {
        return section(5, "papers", papers);
    }

    /** Puts the caret to the papers. */
    void toPapers() {
        papers.focus();
    }

    private FieldView view(String path) {
        return views.apply(model.field(path));
    }

    private VBox section(int number, String name, Node... content) {
        Label count = Pieces.label(texts.digits(Integer.toString(number)), "section-number");
        HBox head = Pieces.row(
                "section-head",
                count,
                Pieces.label(texts.say("section." + name), "subtitle"),
                Pieces.spring(),
                Pieces.code("Alt+" + number, "small", "quiet"));
        VBox section = new VBox(head);
        section.setId("section-" + name);
        section.getStyleClass().add("card");
        section.setSpacing(0);
        section.getChildren().addAll(content);
        return section;
    }

    static void shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
