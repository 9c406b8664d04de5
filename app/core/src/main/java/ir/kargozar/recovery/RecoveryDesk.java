package ir.kargozar.recovery;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.log.Change;
import ir.kargozar.office.Office;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is done with recoveries: entered, and struck out where they were entered wrongly. */
public final class RecoveryDesk {
    private final Recoveries recoveries;
    private final RecoveryKinds kinds;
    private final Transactions transactions;
    private final Here here;

    /** This office, its clock and its words. */
    public record Here(Office office, Clock clock, Texts texts) {}

    /** What came of a request. */
    public sealed interface Outcome {
        record Done(Recovery recovery) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    public RecoveryDesk(Recoveries recoveries, RecoveryKinds kinds, Transactions transactions, Here here) {
        this.recoveries = recoveries;
        this.kinds = kinds;
        this.transactions = transactions;
        this.here = here;
    }

    /** The records. */
    public Recoveries recoveries() {
        return recoveries;
    }

    /** The kinds there are. */
    public List<RecoveryKind> kinds() {
        return kinds.all();
    }

    /** Enters one, as JSON. Problems: of {@link RecoveryReader}. */
    public Outcome add(String json, String who) {
        return switch (new RecoveryReader(kinds, today(), here.texts()).read(json)) {
            case RecoveryReader.Reading.Refused(List<Problem> problems) -> new Outcome.Refused(problems);
            case RecoveryReader.Reading.Valid(Recovery.Facts facts) -> new Outcome.Done(add(facts, who));
        };
    }

    private Recovery add(Recovery.Facts facts, String who) {
        return transactions.within(() -> {
            RecoveryNumber number =
                    recoveries.nextNumber(here.office().code(), facts.on().year());
            Recovery recovery = new Recovery(number, facts, Optional.empty());
            recoveries.add(recovery, new Change(who, "recovery.added"));
            return recovery;
        });
    }

    /** Strikes one out. Problems: FIELD_MISSING, of the values, RECOVERY_NOT_FOUND, RECOVERY_STRUCK. */
    public Outcome strike(RecoveryNumber number, String reason, String who) {
        if (reason.isBlank()) {
            return refused("reason", "FIELD_MISSING");
        }
        return switch (Line.of(reason)) {
            case Parsed.Invalid<Line> invalid ->
                new Outcome.Refused(List.of(here.texts().problem("reason", invalid)));
            case Parsed.Valid<Line>(Line why) -> transactions.within(() -> strike(number, why, who));
        };
    }

    private Outcome strike(RecoveryNumber number, Line reason, String who) {
        Optional<Recovery> found = recoveries.find(number);
        if (found.isEmpty()) {
            return refused("", "RECOVERY_NOT_FOUND", number.toString());
        }
        if (found.get().struck().isPresent()) {
            return refused("", "RECOVERY_STRUCK", number.toString());
        }
        Recovery.Strike strike = new Recovery.Strike(today(), reason);
        recoveries.strike(number, strike, new Change(who, "recovery.struck"));
        return new Outcome.Done(new Recovery(number, found.get().facts(), Optional.of(strike)));
    }

    private JalaliDate today() {
        return JalaliDate.of(LocalDate.now(here.clock()));
    }

    private Outcome refused(String field, String code, String... arguments) {
        return new Outcome.Refused(List.of(here.texts().problem(field, code, List.of(arguments))));
    }
}
