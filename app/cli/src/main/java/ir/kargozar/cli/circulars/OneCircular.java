package ir.kargozar.cli.circulars;

import ir.kargozar.Kargozar;
import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.cli.Session;
import java.util.function.ToIntBiFunction;

/** Work on one circular, named by its number and, where several offices have that number, by its office. */
final class OneCircular {
    private final Session session;
    private final String number;
    private final String from;

    OneCircular(Session session, String number, String from) {
        this.session = session;
        this.number = number;
        this.from = from;
    }

    int with(ToIntBiFunction<Kargozar, Circular> work) {
        return session.in(kargozar -> switch (kargozar.post().circulars().find(number, from)) {
            case CircularDesk.Outcome.Done(Circular circular) -> work.applyAsInt(kargozar, circular);
            case CircularDesk.Outcome.Refused(var problems) -> session.answers().refuse(problems);
        });
    }
}
