package ir.kargozar.exchange;

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

    /** @param texts for the reasons of records set aside */
    public KgzFiles(Texts texts) {
        records = new RecordReader(texts);
    }

    @Override
    public Packing pack(PackageHead head, PartSink sink) {
        return new RecordWriter(head, sink);
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
