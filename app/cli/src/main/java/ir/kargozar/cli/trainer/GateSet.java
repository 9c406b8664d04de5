package ir.kargozar.cli.trainer;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.cli.training.TrainingRows;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code training gate [--from DATE | --lift]}: from that day on only who has the three stages accepts claims; the next package to
 * each agency tells it. Without a word: how it stands.
 */
@Command(name = "gate")
public final class GateSet implements Callable<Integer> {
    private final Session session;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--lift")
    private boolean lift;

    public GateSet(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String typed = from;
        if (typed == null && !lift) {
            return session.in(kargozar -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put(
                        "gate",
                        kargozar.post()
                                .school()
                                .training()
                                .register()
                                .gate()
                                .map(JalaliDate::toString)
                                .orElse(""));
                return session.answers().record(fields);
            });
        }
        Optional<JalaliDate> day =
                typed == null ? Optional.empty() : Optional.of(Typed.value("from", JalaliDate.of(typed)));
        return session.in(kargozar -> session.answers()
                .record(TrainingRows.fact(kargozar.post().school().training().gate(day, session.who()))));
    }
}
