package ir.kargozar.cli.circulars;

import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code circulars list [--unread]}: what this user has not read first. */
@Command(name = "list")
public final class CircularsList implements Callable<Integer> {
    private final Session session;

    @Option(names = "--unread")
    private boolean unread;

    public CircularsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> session.answers()
                .list(kargozar.post().circulars().circulars().list(session.who()).stream()
                        .filter(line -> !unread || !line.isRead())
                        .map(CircularRows::of)
                        .toList()));
    }
}
