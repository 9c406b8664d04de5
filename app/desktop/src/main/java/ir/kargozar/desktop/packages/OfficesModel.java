package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace.Post;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Other offices and their cards, and the card of this one. */
public final class OfficesModel {

    private static final int MOST_BYTES = 64 * 1024;

    private final Post post;
    private final Tasks tasks;
    private final Latest listing;
    private final ObservableList<Peer> peers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Card> own = new SimpleObjectProperty<>();

    public OfficesModel(Post post, Tasks tasks) {
        this.post = post;
        this.tasks = tasks;
        this.listing = tasks.latest();
    }

    public ObservableList<Peer> peers() {
        return peers;
    }

    /** Those whose fingerprint a person compared. */
    public List<Peer> trusted() {
        return peers.stream().filter(Peer::isTrusted).toList();
    }

    /** Null until it has come. */
    ObjectProperty<@Nullable Card> own() {
        return own;
    }

    private record Known(Card own, List<Peer> peers) {}

    public void refresh() {
        listing.ask(
                () -> new Known(
                        post.acquaintance().identity(post.who()).card(),
                        post.acquaintance().list()),
                known -> {
                    own.set(known.own());
                    peers.setAll(known.peers());
                });
    }

    /** The name suggested for the file of this office's card. */
    public String cardName() {
        return post.office().code() + "-card.pem";
    }

    /** Takes in a card, not trusted yet. */
    public void add(Path file, Consumer<Peer> added, Consumer<Refusal> refused) {
        tasks.work(() -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        return post.acquaintance().add(in.readNBytes(MOST_BYTES), post.who());
                    } catch (IOException e) {
                        throw new Refusal("CARD_FILE_UNREADABLE", file.toString());
                    }
                })
                .refused(refused)
                .then(peer -> {
                    refresh();
                    added.accept(peer);
                });
    }

    /** A person compared the fingerprint of this very card. */
    public void trust(Peer peer, Consumer<Peer> trusted) {
        Card card = peer.card();
        tasks.work(() -> post.acquaintance().trust(card.office(), card.fingerprint(), post.who()))
                .then(now -> {
                    refresh();
                    trusted.accept(now);
                });
    }

    /** Nothing of this office's card is taken any more. */
    public void revoke(Peer peer, Consumer<Peer> revoked) {
        tasks.work(() -> post.acquaintance().revoke(peer.card().office(), post.who()))
                .then(now -> {
                    refresh();
                    revoked.accept(now);
                });
    }

    /** Writes this office's card, to be sent to others. */
    public void saveCard(Path file, Consumer<Path> saved) {
        tasks.work(() -> {
                    try {
                        byte[] card = post.acquaintance().card(post.who()).getBytes(StandardCharsets.UTF_8);
                        return WholeFile.write(file, card);
                    } catch (IOException e) {
                        throw new Refusal("CARD_FILE_UNWRITABLE", file.toString());
                    }
                })
                .then(saved);
    }
}
