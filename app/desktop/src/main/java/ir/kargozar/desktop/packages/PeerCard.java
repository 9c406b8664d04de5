package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.handover.peer.Fingerprint;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** An office's card: whether it is trusted, its fingerprint, and what can be done with it. */
final class PeerCard extends VBox {

    PeerCard(Peer peer, Texts texts, PackagesView.Actions actions) {
        super(4);
        String code = peer.card().office().value();
        HBox head = new HBox(8, Pieces.code(texts.digits(code), "strong"), Pieces.spring(), chip(peer, texts));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .setAll(
                        head,
                        Pieces.sentence(peer.card().name().value()),
                        fingerprint(texts, "fingerprint-" + code, peer.card().fingerprint()));
        if (peer.trust() == Peer.Trust.SHOWN) {
            getChildren()
                    .add(Pieces.button(
                            "compare-" + code, texts.say("offices.compare"), Icon.LOCK, () -> actions.compare(peer)));
        } else if (peer.isTrusted()) {
            getChildren()
                    .add(Pieces.button(
                            "revoke-" + code, texts.say("offices.revoke"), Icon.REMOVE, () -> actions.revoke(peer)));
        }
        setId("peer-" + code);
    }

    private static Label chip(Peer peer, Texts texts) {
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
    static VBox fingerprint(Texts texts, String id, Fingerprint fingerprint) {
        List<String> groups = fingerprint.groups();
        int half = groups.size() / 2;
        VBox lines =
                new VBox(2, line(texts, groups.subList(0, half)), line(texts, groups.subList(half, groups.size())));
        lines.setId(id);
        return lines;
    }

    private static Label line(Texts texts, List<String> groups) {
        return Pieces.code(texts.digits(String.join("  ", groups)), "fingerprint");
    }
}
