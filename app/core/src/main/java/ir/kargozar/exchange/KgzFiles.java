package ir.kargozar.exchange;

import ir.kargozar.exchange.v1.Limits;
import ir.kargozar.exchange.v1.Manifest;
import ir.kargozar.exchange.v1.PackageReader;
import ir.kargozar.exchange.v1.PackageWriter;
import ir.kargozar.exchange.v1.RecordReader;
import ir.kargozar.exchange.v1.RecordWriter;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.text.Texts;
import java.nio.file.Path;

/** Packages as {@code .kgz} files (spec 04). */
public final class KgzFiles implements PackageFiles {
    private final RecordReader records;
    private final long room;

    /** @param texts for the reasons of records set aside */
    public KgzFiles(Texts texts) {
        this(texts, Limits.ROOM);
    }

    /** @param room bytes of scans that one package should hold at most */
    public KgzFiles(Texts texts, long room) {
        this.records = new RecordReader(texts);
        this.room = room;
    }

    @Override
    public Packing pack(PackageHead head, PartSink sink) {
        return new RecordWriter(head, sink, room);
    }

    @Override
    public Frozen thaw(String manifest) {
        return Manifest.read(manifest).frozen();
    }

    @Override
    public void write(Frozen frozen, Parts parts, Route route, Path file, Progress progress) {
        new SafeFile(file)
                .write(out -> PackageWriter.write(frozen, parts, route, out, progress), PackageReader::checkBag);
    }

    @Override
    public Opened open(Path file, Addressee addressee, Progress progress) {
        return PackageReader.open(file, addressee, progress);
    }

    @Override
    public void read(Frozen frozen, Parts parts, RecordSink sink, Progress progress) {
        records.read(frozen, parts, sink, progress);
    }
}
