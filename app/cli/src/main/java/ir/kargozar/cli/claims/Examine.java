package ir.kargozar.cli.claims;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.WrongUsage;
import ir.kargozar.examination.AutomaticRound;
import ir.kargozar.examination.Decision;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code examine [--all-automatic]}: whatever the rules find sufficient is approved, the rest is listed with what stands
 * against it; how far it is on standard error, once a second. What is done stays done where it is broken off. {@code examine NUMBER --decision approve | approve=AMOUNT | return --reason CODE…}: one person's decision;
 * {@code examine NUMBER --item 2=AMOUNT:CODE,CODE --item 3=return:CODE}: item by item, the others approved as they are.
 */
@Command(name = "examine")
public final class Examine implements Callable<Integer> {
    private static final long TELL_NANOS = 1_000_000_000;

    private final Session session;

    @Option(names = "--all-automatic")
    private boolean allAutomatic;

    @Parameters(paramLabel = "NUMBER", arity = "0..1")
    private @Nullable String number;

    @Option(names = "--decision", paramLabel = "DECISION")
    private @Nullable String decision;

    @Option(names = "--reason", paramLabel = "CODE", arity = "1..*")
    private List<String> reasons = List.of();

    @Option(names = "--item", paramLabel = "PLACE=RULING")
    private List<String> items = List.of();

    public Examine(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (number == null) {
            return session.in(kargozar -> automatic(kargozar.examination().automatic(session.who())));
        }
        if ((decision == null) == items.isEmpty() || allAutomatic) {
            throw new WrongUsage("EXAMINE_WORDS");
        }
        Numbered one = new Numbered(session, number);
        return switch (decision == null ? perItem() : read(decision)) {
            case Parsed.Valid<Decision>(Decision valid) ->
                one.number(
                        (kargozar, claim) -> one.answer(kargozar.examination().examine(claim, valid, session.who())));
            case Parsed.Invalid<Decision> invalid ->
                session.answers().refuse(List.of(session.texts().problem("decision", invalid)));
        };
    }

    private Parsed<Decision> read(String typed) {
        if (typed.equals("approve")) {
            return Parsed.valid(new Decision.ApproveInFull());
        }
        if (typed.startsWith("approve=")) {
            return Rial.of(typed.substring("approve=".length())).map(Decision.ApprovePart::new);
        }
        return typed.equals("return")
                ? Parsed.valid(new Decision.Return(reasons))
                : Parsed.invalid("DECISION_SHAPE", typed);
    }

    private Parsed<Decision> perItem() {
        List<Decision.Ruling> rulings = new ArrayList<>();
        for (String typed : items) {
            switch (RulingWord.read(typed)) {
                case Parsed.Valid<Decision.Ruling>(Decision.Ruling ruling) -> rulings.add(ruling);
                case Parsed.Invalid<Decision.Ruling> invalid -> {
                    return new Parsed.Invalid<>(invalid.code(), invalid.arguments());
                }
            }
        }
        return Parsed.valid(new Decision.PerItem(rulings));
    }

    private int automatic(AutomaticRound round) {
        long told = System.nanoTime();
        while (round.next()) {
            if (System.nanoTime() - told >= TELL_NANOS) {
                told = System.nanoTime();
                AutomaticRound.Count count = round.count();
                session.answers().progress(session.texts().say("cli.examine.far", count.examined(), count.total()));
            }
        }
        return report(round.report());
    }

    private int report(AutomaticRound.Report report) {
        List<Map<String, Object>> rows = new ArrayList<>();
        report.approved().forEach(claim -> rows.add(row(claim.toString(), true, List.of())));
        report.waiting().forEach(claim -> rows.add(row(claim.number().toString(), false, claim.problems())));
        return session.answers().list(rows);
    }

    private static Map<String, Object> row(String number, boolean approved, List<Problem> problems) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", number);
        row.put("approved", approved);
        row.put("reasons", problems.stream().map(Problem::code).toList());
        return row;
    }
}
