package ir.kargozar.exchange.v1;

import static java.util.Objects.requireNonNullElse;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Status;
import ir.kargozar.exchange.v1.WireStatement.WireSums;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Sums;
import ir.kargozar.statistics.statement.Statement;
import ir.kargozar.statistics.statement.StatementLine;
import java.util.UUID;
import java.util.regex.Pattern;

/** Monthly statistics in the words of the wire, and back. */
final class StatementWire {
    private static final Pattern REASON = Pattern.compile("[A-Z0-9_-]{1,60}");

    private StatementWire() {}

    static WireStatement write(Statement statement) {
        return new WireStatement(
                statement.id().toString(),
                statement.subject().by().value(),
                statement.subject().agency().value(),
                statement.subject().month().toString(),
                statement.revision(),
                statement.madeOn().toString(),
                statement.lines().stream().map(StatementWire::write).toList());
    }

    private static WireSums write(StatementLine line) {
        return new WireSums(
                line.dated().name(),
                line.group().kind().name(),
                line.group().provider().name(),
                line.group().status().name(),
                line.reason().isEmpty() ? null : line.reason(),
                line.again() ? true : null,
                line.sums().claims(),
                line.sums().pages(),
                line.sums().amount(),
                line.sums().approved(),
                line.sums().days());
    }

    /** {@link IllegalArgumentException} where it cannot be one. */
    static Statement read(WireStatement wire) {
        if (wire.lines().size() > Statement.MOST_LINES) {
            throw new IllegalArgumentException("STATEMENT_LINES");
        }
        return new Statement(
                UUID.fromString(wire.id()),
                new Statement.Subject(
                        new OfficeCode(wire.by()),
                        new OfficeCode(wire.agency()),
                        JalaliMonth.of(wire.month()).orThrow()),
                wire.revision(),
                JalaliDate.of(wire.madeOn()).orThrow(),
                wire.lines().stream().map(StatementWire::read).toList());
    }

    private static StatementLine read(WireSums wire) {
        String reason = requireNonNullElse(wire.reason(), "");
        if (wire.reason() != null && !REASON.matcher(reason).matches()) {
            throw new IllegalArgumentException("STATEMENT_REASON");
        }
        return new StatementLine(
                new StatementLine.Group(
                        ClaimKind.valueOf(wire.kind()),
                        ProviderType.valueOf(wire.providerType()),
                        Status.valueOf(wire.status())),
                Dated.valueOf(wire.dated()),
                reason,
                requireNonNullElse(wire.again(), false),
                new Sums(
                        natural(wire.claims()),
                        natural(wire.papers()),
                        natural(wire.amount()),
                        natural(wire.approved()),
                        natural(wire.days())));
    }

    private static long natural(long sum) {
        if (sum < 0) {
            throw new IllegalArgumentException("STATEMENT_SUM");
        }
        return sum;
    }
}
