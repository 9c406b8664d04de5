package ir.kargozar.exchange.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month's statistics of one agency.
 *
 * @param by code of the office that counted
 * @param month {@code 1405-08}
 */
record WireStatement(
        String id, String by, String agency, String month, int revision, String madeOn, List<WireSums> lines)
        implements WireRecord {
    public WireStatement {
        WireRecord.present(id, by, agency, month, madeOn);
        lines = List.copyOf(lines);
    }

    /**
     * Sums of claims.
     *
     * @param reason left out for the claims themselves
     * @param again true for claims that were given back before and came again; left out otherwise
     * @param amount claimed, rials
     * @param approved rials
     */
    record WireSums(
            String dated,
            String kind,
            String providerType,
            String status,
            @Nullable String reason,
            @Nullable Boolean again,
            long claims,
            long papers,
            long amount,
            long approved,
            long days) {
        public WireSums {
            WireRecord.present(dated, kind, providerType, status);
        }
    }
}
