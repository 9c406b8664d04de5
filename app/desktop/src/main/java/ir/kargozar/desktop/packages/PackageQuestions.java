package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.handover.Waiting;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** What is asked on this screen: to which office, and whether a fingerprint is the same. */
public final class PackageQuestions {

    private final Texts texts;
    private final Runnable closed;

    /** @param closed takes the question away */
    public PackageQuestions(Texts texts, Runnable closed) {
        this.texts = texts;
        this.closed = closed;
    }

    /** To which of several offices; the first for which something waits is proposed. */
    public Question recipient(List<Peer> peers, List<Waiting> waiting, PackageWords words, Consumer<Peer> chosen) {
        ToggleGroup group = new ToggleGroup();
        VBox list = new VBox(8);
        for (Peer peer : peers) {
            String code = peer.card().office().value();
            Optional<Waiting> freight = waiting.stream()
                    .filter(each -> each.office().equals(peer.card().office()))
                    .findFirst();
            RadioButton choice = new RadioButton(freight.map(words::waiting)
                    .orElseGet(() -> words.office(
                            peer.card().office(), peer.card().name().value())));
            choice.setId("recipient-" + code);
            choice.setUserData(peer);
            choice.setToggleGroup(group);
            list.getChildren().add(choice);
            if (freight.isPresent() && group.getSelectedToggle() == null) {
                choice.setSelected(true);
            }
        }
        if (group.getSelectedToggle() == null) {
            group.getToggles().getFirst().setSelected(true);
        }
        return new Question("recipient", Icon.SENT, texts.say("packages.to.title"), list)
                .main("recipient-yes", texts.say("packages.to.yes"), Icon.SENT, () -> {
                    closed.run();
                    if (group.getSelectedToggle().getUserData() instanceof Peer peer) {
                        chosen.accept(peer);
                    }
                })
                .other("recipient-no", texts.say("packages.no"), Icon.REMOVE, closed);
    }

    /** Two people read eight groups of digits to each other. */
    public Question compare(Peer peer, Runnable same) {
        List<String> groups = peer.card().fingerprint().groups();
        int half = groups.size() / 2;
        Label first = Pieces.code(texts.digits(String.join("   ", groups.subList(0, half))), "heading");
        Label second = Pieces.code(texts.digits(String.join("   ", groups.subList(half, groups.size()))), "heading");
        VBox fingerprint = new VBox(8, first, second);
        fingerprint.setId("compare-fingerprint");
        return new Question(
                        "compare",
                        Icon.LOCK,
                        texts.say("offices.compare.title", peer.card().name().value()),
                        Pieces.sentence(texts.say("offices.compare.how")),
                        fingerprint)
                .other("compare-no", texts.say("offices.compare.no"), Icon.REMOVE, closed)
                .other("compare-yes", texts.say("offices.compare.yes"), Icon.GOOD, () -> {
                    closed.run();
                    same.run();
                });
    }

    /** Whether an office's card shall count no more. */
    public Question revoke(Peer peer, Runnable sure) {
        return new Question(
                        "revoke",
                        Icon.WARNING,
                        texts.say("offices.revoke.title", peer.card().name().value()),
                        Pieces.sentence(texts.say("offices.revoke.what")))
                .other("revoke-no", texts.say("packages.no"), Icon.BACK, closed)
                .other("revoke-yes", texts.say("offices.revoke.yes"), Icon.REMOVE, () -> {
                    closed.run();
                    sure.run();
                });
    }
}
