package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.packages.InboxModel.Seen;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.handover.ledger.Correspondent;
import ir.kargozar.handover.ledger.Correspondents.Contradiction;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.text.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One office of the inbox, beside the list: first what a person must do, then its packages. */
final class InboxDetails extends VBox {

    InboxDetails(Seen seen, Optional<Peer> peer, PackageWords words, PackagesView.Actions actions) {
        Texts texts = words.texts();
        setId("inbox-details");
        getStyleClass().addAll("side", "wide");
        Correspondent office = seen.row().office();
        getChildren().add(Pieces.label(words.office(office.office(), office.name()), "subtitle"));
        if (!office.isComplete()) {
            boolean one =
                    office.missing().size() == 1 && office.missing().getFirst().size() == 1;
            getChildren()
                    .add(line(
                            "warn",
                            Icon.WARNING,
                            texts.say(one ? "packages.gap" : "packages.gaps", words.numbers(office.missing()))));
        }
        if (office.held() > 0) {
            getChildren().add(line("warn", Icon.LOCK, texts.say("inbox.held", words.amount(office.held()))));
        }
        for (Contradiction each : seen.row().contradictions()) {
            getChildren()
                    .add(line(
                            "bad",
                            Icon.WRONG,
                            texts.say("inbox.contradiction", words.amount(each.sequence()), words.moment(each.at()))));
        }
        OfficePane packages = new OfficePane(seen.packages(), words, texts, actions);
        getChildren().addAll(packages, new Separator());
        peer.ifPresent(known -> getChildren().add(new PeerCard(known, texts, actions)));
    }

    private static Node line(String tone, Icon icon, String sentence) {
        HBox line = Pieces.row("line-item", icon.small(), Pieces.sentence(sentence));
        line.getStyleClass().add(tone);
        return line;
    }
}
