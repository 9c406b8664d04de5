package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.packages.OfficesModel;
import ir.kargozar.desktop.packages.PackageQuestions;
import ir.kargozar.desktop.shell.Asking;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import javafx.scene.layout.HBox;

/** The card of the office one works with: a file, and its fingerprint compared by telephone; may wait. */
final class CardPane extends PagePane {

    private final OfficesModel offices;
    private final Texts texts;
    private final Asking asking;
    private final Sentence told = Pieces.sentence("", "strong");
    private final Sentence error = Pieces.sentence("", "field-error");

    CardPane(OfficesModel offices, Texts texts, FileChoice files, Asking asking) {
        this.offices = offices;
        this.texts = texts;
        this.asking = asking;
        told.setId("card-told");
        error.setId("card-error");
        HBox ways = new HBox(
                8,
                Pieces.button(
                        "card-choose",
                        texts.say("firstrun.card.choose"),
                        Icon.IMPORT,
                        () -> files.toOpen(texts.say("firstrun.card.choose"), "pem").stream()
                                .findFirst()
                                .ifPresent(this::add)));
        getChildren().setAll(ways, told, error, sentence(texts.say("firstrun.card.later")));
    }

    @Override
    String onward() {
        return "PgDn";
    }

    private void add(Path file) {
        told.setText("");
        error.setText("");
        offices.add(file, this::compare, this::refused);
    }

    private void compare(Peer peer) {
        told.setText(texts.say("firstrun.card.added", peer.card().name().value()));
        asking.ask(new PackageQuestions(texts, asking::answered)
                .compare(
                        peer,
                        () -> offices.trust(
                                peer,
                                now -> told.setText(texts.say(
                                        "firstrun.card.trusted",
                                        now.card().name().value())))));
    }

    private void refused(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        error.setText((problem.message() + " " + problem.remedy()).strip());
    }
}
