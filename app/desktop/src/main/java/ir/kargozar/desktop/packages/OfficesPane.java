package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The side of the screen: this office's card with its fingerprint, and the cards of others. */
final class OfficesPane extends VBox {

    /** Of more cards than these only those that wait for a person stand here; the others stand with their office. */
    private static final int MOST = 12;

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
                            PeerCard.fingerprint(texts, "fingerprint-own", card.fingerprint()),
                            Pieces.sentence(texts.say("offices.own.hint"), "small", "quiet"),
                            Pieces.button("card-save", texts.say("offices.save"), Icon.SAVE, actions::saveCard));
        }
    }

    private void fillOthers(List<Peer> peers) {
        boolean many = peers.size() > MOST;
        others.getChildren()
                .setAll(peers.stream()
                        .filter(peer -> !many || !peer.isTrusted())
                        .limit(MOST)
                        .map(peer -> new PeerCard(peer, texts, actions))
                        .toList());
        if (peers.isEmpty()) {
            others.getChildren().add(Pieces.sentence(texts.say("offices.none"), "quiet"));
        } else if (many) {
            long trusted = peers.stream().filter(Peer::isTrusted).count();
            others.getChildren().add(Pieces.sentence(texts.say("offices.many", trusted), "quiet"));
        }
    }
}
