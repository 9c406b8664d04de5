package ir.kargozar.exchange.v1;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.RecordSink;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

/** Reads the records of verified parts one by one, and in the end the sums that the sender signed. */
public final class RecordReader {
    private static final long SMALL = 1 << 20;
    private static final int PROGRESS_EVERY = 1000;

    private final FromWire lines;

    public RecordReader(Texts texts) {
        lines = new FromWire(texts);
    }

    /** Refusals: PACKAGE_DAMAGED, PACKAGE_TOO_LARGE, PACKAGE_SUMS, CANCELLED. */
    public void read(Frozen frozen, Parts parts, RecordSink sink, Progress progress) {
        Run run = new Run(frozen.totals(), sink, progress);
        try {
            for (int i = 1; i <= parts.count(); i++) {
                run.part(parts.part(i));
            }
        } catch (IOException | ArithmeticException e) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        run.checkSums();
    }

    /** One reading, from the first record to the sums. */
    private final class Run {
        private final Totals signed;
        private final RecordSink sink;
        private final Progress progress;
        private final Totals.Counter counted = new Totals.Counter();
        private long place;
        private long bad;

        Run(Totals signed, RecordSink sink, Progress progress) {
            this.signed = signed;
            this.sink = sink;
            this.progress = progress;
        }

        void part(byte[] part) throws IOException {
            try (ZstdInputStreamNoFinalizer inflated = new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(part))) {
                inflated.setLongMax(Limits.WINDOW);
                Lines each = new Lines(
                        inflated, Math.min(Limits.INFLATED, Math.max(SMALL, (long) Limits.RATIO * part.length)));
                while (each.next()) {
                    record(lines.read(++place, each.bytes(), each.start(), each.length()));
                }
            }
        }

        private void record(FromWire.Line line) {
            if (place % PROGRESS_EVERY == 0) {
                progress.step(place, signed.records());
            }
            switch (line) {
                case FromWire.Line.Good(var record) -> {
                    counted.count(record);
                    sink.take(place, record);
                }
                case FromWire.Line.Bad(var why) -> {
                    if (++bad > Limits.SET_ASIDE) {
                        throw new Refusal("PACKAGE_TOO_MANY_BAD", Integer.toString(Limits.SET_ASIDE));
                    }
                    sink.setAside(why);
                }
            }
        }

        /** Records that could not be read are counted, but their kinds and amounts are not known. */
        void checkSums() {
            Totals sums = counted.totals().with(signed.scans());
            boolean fits = bad == 0 ? sums.equals(signed) : isWithin(sums, signed);
            if (!fits || place != signed.records()) {
                throw new Refusal("PACKAGE_SUMS");
            }
            progress.step(place, place);
        }

        private static boolean isWithin(Totals some, Totals all) {
            return some.receipts() <= all.receipts()
                    && some.answers() <= all.answers()
                    && isWithin(some.others(), all.others())
                    && some.claims().entrySet().stream().allMatch(kind -> isWithin(kind, all.claims()));
        }

        private static boolean isWithin(Totals.Others some, Totals.Others all) {
            return some.cards() <= all.cards()
                    && some.templates() <= all.templates()
                    && some.forms() <= all.forms()
                    && some.circulars() <= all.circulars()
                    && some.readings() <= all.readings()
                    && some.statements() <= all.statements()
                    && some.facts() <= all.facts()
                    && some.settlements() <= all.settlements();
        }

        private static boolean isWithin(Map.Entry<ClaimKind, Totals.Sum> kind, Map<ClaimKind, Totals.Sum> all) {
            Totals.Sum sum = all.get(kind.getKey());
            return sum != null
                    && kind.getValue().count() <= sum.count()
                    && kind.getValue().amount().compareTo(sum.amount()) <= 0;
        }
    }
}
