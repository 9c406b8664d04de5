package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Fingerprint;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The side of the screen: this office's card with its fingerprint, and the cards of others. */
final class OfficesPane extends VBox {

    private final Texts texts;
    private final PackagesView.Actions actions;
    private final VBox mine = new VBox(8);
    private final VBox others = new VBox(16);

    OfficesPane(OfficesModel model, Texts texts, PackagesView.Actions actions) {
        this.texts = texts;
        this.actions = actions;
        setId("offices");
        getStyleClass().addAll("side", "roomy");
        getChildren()
                .setAll(
                        Pieces.label(texts.say("offices.own"), "subtitle"),
                        mine,
                        new Separator(),
                        Pieces.label(texts.say("offices.others"), "subtitle"),
                        others,
                        Pieces.button("card-add", texts.say("offices.add"), "Ctrl+D", Icon.ADD, actions::addCard));
        model.own().addListener((_, _, now) -> fillOwn(now));
        model.peers().addListener((ListChangeListener<Peer>) _ -> fillOthers(model.peers()));
        fillOthers(model.peers());
    }

    private void fillOwn(@Nullable Card card) {
        if (card != null) {
            mine.getChildren()
                    .setAll(
                            fingerprint("fingerprint-own", card.fingerprint()),
                            Pieces.sentence(texts.say("offices.own.hint"), "small", "quiet"),
                            Pieces.button("card-save", texts.say("offices.save"), Icon.SAVE, actions::saveCard));
        }
    }

    private void fillOthers(List<Peer> peers) {
        others.getChildren().setAll(peers.stream().map(this::peer).toList());
        if (peers.isEmpty()) {
            others.getChildren().add(Pieces.sentence(texts.say("offices.none"), "quiet"));
        }
    }

    private Node peer(Peer peer) {
        String code = peer.card().office().value();
        HBox head = new HBox(8, Pieces.code(texts.digits(code), "strong"), Pieces.spring(), chip(peer));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(
                4,
                head,
                Pieces.sentence(peer.card().name().value()),
                fingerprint("fingerprint-" + code, peer.card().fingerprint()));
        if (peer.trust() == Peer.Trust.SHOWN) {
            box.getChildren()
                    .add(Pieces.button(
                            "compare-" + code, texts.say("offices.compare"), Icon.LOCK, () -> actions.compare(peer)));
        } else if (peer.isTrusted()) {
            box.getChildren()
                    .add(Pieces.button(
                            "revoke-" + code, texts.say("offices.revoke"), Icon.REMOVE, () -> actions.revoke(peer)));
        }
        box.setId("peer-" + code);
        return box;
    }

    private Label chip(Peer peer) {
        Label chip = Pieces.label(texts.word(peer.trust()), "chip", tone(peer.trust()));
        chip.setGraphic(icon(peer.trust()).small());
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private static Icon icon(Peer.Trust trust) {
        return switch (trust) {
            case SHOWN -> Icon.WARNING;
            case TRUSTED -> Icon.GOOD;
            case REVOKED -> Icon.MISSING;
        };
    }

    private static String tone(Peer.Trust trust) {
        return switch (trust) {
            case SHOWN -> "warn";
            case TRUSTED -> "good";
            case REVOKED -> "bad";
        };
    }

    /** Two lines of four groups, as they are read out. */
    private VBox fingerprint(String id, Fingerprint fingerprint) {
        List<String> groups = fingerprint.groups();
        int half = groups.size() / 2;
        VBox lines = new VBox(2, line(groups.subList(0, half)), line(groups.subList(half, groups.size())));
        lines.setId(id);
        return lines;
    }

    private Label line(List<String> groups) {
        return Pieces.code(texts.digits(String.join("  ", groups)), "fingerprint");
    }
}
