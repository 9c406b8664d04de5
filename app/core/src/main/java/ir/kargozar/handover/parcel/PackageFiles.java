package ir.kargozar.handover.parcel;

import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Office;
import ir.kargozar.scan.ScanContent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The file of a package: written for one recipient, read as if an enemy had written it. */
public interface PackageFiles {

    /** Starts to freeze records; every finished part goes to {@code sink}. */
    Packing pack(PackageHead head, PartSink sink);

    /** What was frozen, from its manifest as the store kept it. */
    Frozen thaw(String manifest);

    /**
     * Writes the file: to a temporary name beside it, flushed, moved, read back and compared. Where it fails no file is
     * left. Refusals: PACKAGE_FILE_UNWRITABLE (its path), PACKAGE_CANCELLED.
     */
    void write(Frozen frozen, Parts parts, Route route, Path file, Progress progress);

    /**
     * Verifies the whole file short of the single records, every scan too; nothing is written anywhere. Refusals:
     * PACKAGE_…
     */
    Opened open(Path file, Addressee addressee, Progress progress);

    /**
     * Hands on every record of verified parts, in order. Refusals: PACKAGE_DAMAGED, PACKAGE_SUMS, PACKAGE_TOO_LARGE: then
     * what was handed on must be forgotten.
     */
    void read(Frozen frozen, Parts parts, RecordSink sink, Progress progress);

    /** Freezes records one by one, then the contents of the scans they name. */
    interface Packing {
        void add(PackageRecord record);

        /** How many bytes of scans one package should hold at most: a full one is closed, the rest goes into the next. */
        long room();

        /** Reads a content and fixes it; only its digest is kept. Faults of reading it. */
        void enclose(Enclosed scan, ScanContent content);

        Frozen finish();
    }

    /** Takes a finished part. */
    interface PartSink {
        /** @param index 1, 2, 3 … */
        void take(int index, byte[] part);
    }

    /**
     * From whom to whom a file goes.
     *
     * @param signers whose keys sign: where the recipient may not know the present one yet, that of a former one first
     */
    record Route(List<Identity> signers, Card recipient) {
        public Route(Identity signer, Card recipient) {
            this(List.of(signer), recipient);
        }
    }

    /**
     * Who reads, and whom he knows.
     *
     * @param identities for which a package may have been sealed, the present one first
     */
    record Addressee(Office office, List<Identity> identities, Function<OfficeCode, Optional<Peer>> peers) {}

    /**
     * Whose signature a package has.
     *
     * @param key SHA-256 of the public key
     */
    record Signer(Standing standing, String key) {}

    /** What a key is to the sender's trusted card. */
    enum Standing {
        /** It is the card's own. */
        TRUSTED,
        /** It is that of a card before it: such a package may only be one that came already. */
        FORMER,
        /** It follows it, as the card's key vouches; the package that tells of it has not been applied yet. */
        SUCCESSOR
    }

    /** A verified file; its parts are decrypted as they are asked for. */
    interface Opened extends AutoCloseable {
        Frozen frozen();

        Signer signer();

        Parts parts();

        @Override
        void close();
    }

    /** Takes what is read. */
    interface RecordSink {
        /** @param place 1 and up */
        void take(long place, PackageRecord record);

        void setAside(SetAside bad);
    }
}
