package ir.kargozar.handover;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.RecordSink;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.money.Rial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What goes from hand to hand with a package: its claims, whose number and sum are those of its signed manifest.
 *
 * @param claims in the package's order
 * @param hands through which it went, where that is known
 */
public record HandoverSheet(PackageHead head, Totals totals, List<Row> claims, Optional<Hands> hands) {

    /**
     * A claim's papers.
     *
     * @param insured whose treatment it was
     * @param pages of paper
     * @param amount claimed, rials
     */
    public record Row(ClaimNumber number, String insured, int pages, Rial amount) {
        static Row of(SentClaim claim) {
            ClaimContent content = claim.content();
            return new Row(claim.number(), content.insured().fullName(), content.pages(), content.amount());
        }
    }

    public HandoverSheet {
        claims = List.copyOf(claims);
        Rial sum = claims.stream().map(Row::amount).reduce(Rial.ZERO, Rial::plus);
        if (claims.size() != totals.claimCount() || !sum.equals(totals.amount())) {
            throw new IllegalArgumentException("HANDOVER_TOTALS");
        }
    }

    /** Of all claims. */
    public int pages() {
        return claims.stream().mapToInt(Row::pages).sum();
    }

    /** Takes the claims of a package as its records are read. */
    static final class Gathering implements RecordSink {
        private final List<Row> rows = new ArrayList<>();

        @Override
        public void take(long place, PackageRecord record) {
            if (record instanceof SentClaim claim) {
                rows.add(Row.of(claim));
            }
        }

        @Override
        public void setAside(SetAside bad) {
            throw new IllegalStateException("what was frozen here cannot be read: " + bad.code());
        }

        HandoverSheet sheet(Frozen frozen, Optional<Hands> hands) {
            return new HandoverSheet(frozen.head(), frozen.totals(), rows, hands);
        }
    }
}
