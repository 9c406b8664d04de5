package ir.kargozar.exchange.v1;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import ir.kargozar.exchange.v1.WireManifest.WirePart;
import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.Packing;
import ir.kargozar.handover.parcel.PackageFiles.PartSink;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.office.Fault;
import ir.kargozar.scan.ScanContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;

/** Freezes records: one JSON a line, compressed by zstd, closed into a part when the part is full. */
public final class RecordWriter implements Packing {
    private static final int LEVEL = 3;
    private static final int BUFFER = 1 << 16;
    private static final ObjectWriter JSON = Json.MAPPER.writerFor(WireRecord.class);

    private final PackageHead head;
    private final PartSink sink;
    private final int full;
    private final Totals.Counter totals = new Totals.Counter();
    private final List<WirePart> parts = new ArrayList<>();
    private final ScansWriter scans;
    private final long room;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(2 * BUFFER);
    private @Nullable OpenPart open;

    /** @param room as {@link Packing#room} */
    public RecordWriter(PackageHead head, PartSink sink, long room) {
        this(head, sink, room, Limits.PART_FULL);
    }

    RecordWriter(PackageHead head, PartSink sink, long room, int full) {
        this.head = head;
        this.sink = sink;
        this.room = room;
        this.full = full;
        // Only digests: the contents stay where they are, and make the same parts again.
        this.scans = new ScansWriter((what, part) -> {}, Limits.SCANS_FULL);
    }

    @Override
    public long room() {
        return room;
    }

    @Override
    public void enclose(Enclosed scan, ScanContent content) {
        try {
            scans.add(scan, content);
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(e, "SCAN_DAMAGED", scan.hash().value());
        }
    }

    /** A part that still grows. */
    private static final class OpenPart {
        final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        final ZstdOutputStreamNoFinalizer zstd;
        long records;
        long inflated;

        OpenPart() throws IOException {
            zstd = new ZstdOutputStreamNoFinalizer(compressed, LEVEL);
        }
    }

    @Override
    public void add(PackageRecord record) {
        totals.count(record);
        add(JSON.writeValueAsBytes(ToWire.record(record)));
    }

    void add(byte[] line) {
        try {
            OpenPart part = open;
            if (part == null) {
                part = new OpenPart();
                open = part;
            }
            lines.write(line);
            lines.write('\n');
            part.records++;
            if (lines.size() >= BUFFER) {
                flush(part);
                if (part.compressed.size() >= full || part.inflated >= Limits.INFLATED / 4) {
                    close(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush(OpenPart part) throws IOException {
        part.inflated += lines.size();
        lines.writeTo(part.zstd);
        lines.reset();
    }

    private void close(OpenPart part) throws IOException {
        flush(part);
        part.zstd.close();
        byte[] content = part.compressed.toByteArray();
        int index = parts.size() + 1;
        parts.add(WirePart.records(Manifest.name(index), part.records, content.length, Crypto.hash(content)));
        sink.take(index, content);
        open = null;
    }

    @Override
    public Frozen finish() {
        return finish(totals.totals());
    }

    Frozen finish(Totals counted) {
        try {
            OpenPart part = open;
            if (part != null) {
                close(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<WirePart> scanned = scans.finish();
        return Manifest.of(head, counted.with(scans.totals()), parts, scanned).frozen();
    }
}
