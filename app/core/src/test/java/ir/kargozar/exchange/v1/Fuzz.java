package ir.kargozar.exchange.v1;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.exchange.v1.WireManifest.WirePart;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.scan.ReadyScan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Targets of the fuzzer, one for each layer of a package: whatever the bytes, the reader may only refuse. */
final class Fuzz {
    private static final TwoOffices OFFICES = new TwoOffices();
    private static final ReadyScan SCAN = SampleScans.jpeg(300, 1);
    private static final Held HELD =
            OFFICES.freeze(List.of(new SampleClaims(1, TwoOffices.AGENCY.code()).next(SCAN)), SCAN);
    private static final Path FOLDER = folder();
    private static final AtomicLong FILES = new AtomicLong();

    private Fuzz() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("kargozar-fuzz-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refusals are what is wanted; anything else goes on. */
    private static void refusing(Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (!TwoOffices.TEXTS
                    .problem("", refusal.code(), refusal.arguments())
                    .code()
                    .equals(refusal.code())) {
                throw new IllegalStateException("no sentence for " + refusal.code());
            }
        }
    }

    /** A new name each time: the JDK remembers the directory of an archive by its name and time. */
    private static void asFile(byte[] content, java.util.function.Consumer<Path> reader) {
        Path file = FOLDER.resolve(FILES.incrementAndGet() + ".kgz");
        try {
            Files.write(file, content);
            refusing(() -> reader.accept(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            file.toFile().delete();
        }
    }

    /** The archive and the bag in it. */
    static final class Bag {
        private Bag() {}

        public static void fuzzerTestOneInput(byte[] input) {
            asFile(input, file -> BagReader.open(file).close());
        }
    }

    /** The JSON of the manifest. */
    static final class ManifestText {
        private ManifestText() {}

        public static void fuzzerTestOneInput(byte[] input) {
            refusing(() -> Manifest.read(new String(input, UTF_8)));
        }
    }

    /** Records, a line each; none may even refuse. */
    static final class Lines {
        private static final FromWire READER = new FromWire(TwoOffices.TEXTS);

        private Lines() {}

        public static void fuzzerTestOneInput(byte[] input) {
            if (READER.read(1, input, 0, input.length) instanceof FromWire.Line.Good(var record)) {
                new Totals.Counter().count(record);
            }
        }
    }

    /** A part of records as it is decrypted; the first byte says whether it is packed here or by whoever wrote it. */
    static final class Part {
        private Part() {}

        public static void fuzzerTestOneInput(byte[] input) {
            if (input.length > 0) {
                byte[] rest = Arrays.copyOfRange(input, 1, input.length);
                byte[] part = input[0] % 2 == 0 ? rest : Zstd.compress(rest);
                refusing(() -> OFFICES.read(HELD.frozen(), new Held(HELD.frozen(), List.of(part), List.of())));
            }
        }
    }

    /** The tar of the scans, in one part or in two; the first byte says how many scans begin in it. */
    static final class Tar {
        private Tar() {}

        public static void fuzzerTestOneInput(byte[] input) {
            if (input.length < 2) {
                return;
            }
            int cut = Math.max(1, Math.min(input.length - 1, Math.abs(input[1]) * 16));
            List<byte[]> parts =
                    List.of(Arrays.copyOfRange(input, 1, 1 + cut), Arrays.copyOfRange(input, 1 + cut, input.length));
            List<WirePart> said =
                    List.of(said(1, input[0] & 7, parts.get(0)), said(2, input[0] >> 3 & 7, parts.get(1)));
            refusing(() -> new ScansReader(said, part -> parts.get(said.indexOf(part)))
                    .verify(new Totals.Scans(1, 300), () -> {}));
        }

        private static WirePart said(int index, int begun, byte[] part) {
            return WirePart.scans(Manifest.scansName(index), begun, part.length, Crypto.hash(part));
        }
    }

    /** The envelope and the signed message in it. */
    static final class Message {
        private Message() {}

        public static void fuzzerTestOneInput(byte[] input) {
            refusing(() -> Envelope.open(input, List.of(OFFICES.documents)));
            refusing(() -> {
                Signature signature = Signature.read(input);
                signature.content();
                if (!signature.isOf(OFFICES.agency.card())) {
                    signature.successor(OFFICES.agency.card());
                }
            });
        }
    }

    /** A card, as records and files bring it. */
    static final class Certificate {
        private Certificate() {}

        public static void fuzzerTestOneInput(byte[] input) {
            CardCertificate.read(input);
        }
    }

    /** What a form was printed with. */
    static final class Definition {
        private static final FormDefinitions DEFINITIONS = FormDefinitions.of(Optional.empty());

        private Definition() {}

        public static void fuzzerTestOneInput(byte[] input) {
            refusing(() -> DEFINITIONS.foreign(FormKind.AGREEMENT, new String(input, UTF_8)));
        }
    }

    /** The whole file, every sum and digest outside of the changed layer right; the first byte says which layer it is. */
    static final class Whole {
        private Whole() {}

        public static void fuzzerTestOneInput(byte[] input) {
            if (input.length > 0) {
                byte[] rest = Arrays.copyOfRange(input, 1, input.length);
                asFile(file(input[0] & 7, rest), OFFICES::read);
            }
        }

        private static byte[] file(int layer, byte[] bytes) {
            Pieces pieces = Pieces.of(HELD, OFFICES.agency, OFFICES.documents.card());
            return switch (layer) {
                case 0 -> pieces.manifest(_ -> new String(bytes, UTF_8)).file();
                case 1 ->
                    pieces.message(PackageWriter.MANIFEST, pieces.sealed(bytes)).file();
                case 2 -> pieces.message(PackageWriter.MANIFEST, bytes).file();
                case 3 -> pieces.part("records-0001", Zstd.compress(bytes)).file();
                case 4 -> pieces.part("records-0001", bytes).file();
                case 5 -> pieces.part("scans-0001", bytes).file();
                case 6 -> pieces.message("data/scans-0001.p7m", bytes).file();
                default -> tags(pieces.entries(), bytes);
            };
        }

        /** Other digests of the payload, themselves with the right digest. */
        private static byte[] tags(Map<String, byte[]> entries, byte[] bytes) {
            Map<String, byte[]> changed = new LinkedHashMap<>(entries);
            changed.put("manifest-sha256.txt", bytes);
            String tags = new String(changed.getOrDefault("tagmanifest-sha256.txt", new byte[0]), UTF_8);
            changed.put(
                    "tagmanifest-sha256.txt",
                    tags.replaceFirst("[0-9a-f]{64}(  manifest-sha256.txt)", Crypto.hash(bytes) + "$1")
                            .getBytes(UTF_8));
            return RawZip.of(changed);
        }
    }
}
