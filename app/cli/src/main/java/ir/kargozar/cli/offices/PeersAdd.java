package ir.kargozar.cli.offices;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code peers add FILE}: takes in another office's card and trusts it. With {@code --fingerprint} only where the card has
 * that fingerprint; without it, whoever types the command answers for having compared it.
 */
@Command(name = "add")
public final class PeersAdd implements Callable<Integer> {
    private static final int MOST_BYTES = 64 * 1024;
    private final Session session;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--fingerprint", paramLabel = "DIGITS")
    private @Nullable String fingerprint;

    public PeersAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return switch (new Inputs(session).open(file)) {
            case Inputs.Opened.Refused(Problem problem) -> session.answers().refuse(List.of(problem));
            case Inputs.Opened.Open(InputStream in) -> session.in(kargozar -> add(kargozar, read(in)));
        };
    }

    private int add(Kargozar kargozar, byte[] card) {
        Peer peer = kargozar.post().acquaintance().add(card, session.who());
        String spoken = peer.card().fingerprint().spoken();
        if (fingerprint != null && !Digits.code(fingerprint).equals(Digits.code(spoken))) {
            return session.answers()
                    .refuse(List.of(session.texts()
                            .problem(
                                    "fingerprint",
                                    "FINGERPRINT_OTHER",
                                    List.of(peer.card().office().value()))));
        }
        Peer trusted = kargozar.post()
                .acquaintance()
                .trust(peer.card().office(), peer.card().fingerprint(), session.who());
        return session.answers().record(PeersList.row(trusted));
    }

    private static byte[] read(InputStream in) {
        try (in) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
