package ir.kargozar.statistics.statement;

import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Status;
import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Sums;
import java.util.Comparator;

/**
 * Sums of claims that agree in all of this.
 *
 * @param reason code of a return reason, whose claims stand in the others too; empty for the claims themselves
 * @param again true for claims that were given back before and came again
 */
public record StatementLine(Group group, Dated dated, String reason, boolean again, Sums sums)
        implements Comparable<StatementLine> {
    private static final Comparator<StatementLine> ORDER = Comparator.<StatementLine, Dated>comparing(
                    StatementLine::dated)
            .thenComparing(line -> line.group().kind())
            .thenComparing(line -> line.group().provider())
            .thenComparing(line -> line.group().status())
            .thenComparing(StatementLine::again)
            .thenComparing(StatementLine::reason);

    /** Under what claims are counted. */
    public record Group(ClaimKind kind, ProviderType provider, Status status) {}

    @Override
    public int compareTo(StatementLine other) {
        return ORDER.compare(this, other);
    }
}
