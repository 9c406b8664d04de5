package ir.kargozar.exchange.v1;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Vectors: what is done to a file from outside, by someone without any key. */
final class HostileFiles {
    private static final String PART = "data/records-0001.p7m";
    private static final List<String> EVIL = List.of(
            "../evil",
            "data/../../evil",
            "/evil",
            "C:\\evil",
            "C:evil",
            "..\\..\\evil",
            "\\\\server\\evil",
            "data/records-0001.p7m\u0000evil",
            "data/manifest.p7m/evil",
            "DATA/MANIFEST.P7M",
            "data/\u202Erecords-0002.p7m",
            "con",
            "evil.sh",
            "fetch.txt",
            "data/evil.p7m");

    private final VectorFolder folder;
    private final byte[] file;
    private final Map<String, byte[]> entries;
    private final byte[] large;

    /**
     * @param file an honest package with a part of records
     * @param large one with a part of scans besides
     */
    HostileFiles(VectorFolder folder, byte[] file, byte[] large) {
        this.large = large;
        this.folder = folder;
        this.file = file;
        this.entries = Pieces.entries(file);
    }

    void write() {
        cut();
        damaged();
        names();
        bombs();
        bags();
    }

    private void cut() {
        folder.refused("file-empty", "PACKAGE_NOT_A_PACKAGE", "A file of no bytes.", new byte[0]);
        folder.refused("file-text", "PACKAGE_NOT_A_PACKAGE", "A text that is called .kgz.", "سلام".getBytes(UTF_8));
        folder.refused(
                "file-cut",
                "PACKAGE_NOT_A_PACKAGE",
                "The first half of a package.",
                Arrays.copyOf(file, file.length / 2));
        folder.refused(
                "file-cut-at-front",
                "PACKAGE_NOT_A_PACKAGE",
                "The second half of a package, its directory with it.",
                Arrays.copyOfRange(file, file.length / 2, file.length));
        folder.refused(
                "file-longer",
                "PACKAGE_NOT_A_PACKAGE",
                "A package with a kilobyte of zeros behind it.",
                Arrays.copyOf(file, file.length + 1024));
    }

    /** The archive's own sums are repaired: the bag's digests must find it. */
    private void damaged() {
        Map<String, byte[]> whole = Pieces.entries(large);
        for (String name : whole.keySet()) {
            Map<String, byte[]> changed = new LinkedHashMap<>(whole);
            byte[] content = changed.getOrDefault(name, new byte[0]).clone();
            content[content.length / 2] ^= 1;
            changed.put(name, content);
            folder.refused(
                    "flipped-" + name.replaceFirst("data/", "").replace(".", "-"),
                    "PACKAGE_DAMAGED",
                    "One bit of " + name + " is another, the archive's checksum repaired.",
                    RawZip.of(changed));
        }
        byte[] crc = file.clone();
        crc[crc.length - 22 - 60] ^= 1;
        folder.refused("flipped-directory", "PACKAGE_DAMAGED", "One bit of the archive's directory is another.", crc);
    }

    private void names() {
        for (int i = 0; i < EVIL.size(); i++) {
            RawZip zip = new RawZip();
            zip.list(zip.store(EVIL.get(i), new byte[] {1}));
            // The first one is whole; of the others only the beginning, to be small.
            entries.entrySet().stream()
                    .limit(i == 0 ? entries.size() : 1)
                    .forEach(entry -> zip.list(zip.store(entry.getKey(), entry.getValue())));
            String shown = EVIL.get(i).replace("\u0000", "[NUL]").replace("\u202E", "[RLO]");
            folder.refused(
                    "name-%02d".formatted(i + 1),
                    "PACKAGE_FOREIGN_ENTRY",
                    "An entry of the name " + shown + " .",
                    zip.finish());
        }
        RawZip twice = new RawZip();
        entries.forEach((name, content) -> twice.list(twice.store(name, content)));
        twice.list(twice.store(PART, new byte[] {1}));
        folder.refused("entry-twice", "PACKAGE_FOREIGN_ENTRY", "Two entries of one name.", twice.finish());
        RawZip folders = new RawZip();
        entries.forEach((name, content) ->
                folders.list(folders.store((name.startsWith("data/") ? "a/" : "b/") + name, content)));
        folder.refused(
                "two-folders", "PACKAGE_FOREIGN_ENTRY", "A bag whose halves are in two folders.", folders.finish());
    }

    private void bombs() {
        byte[] zeros = new byte[2 << 20];
        RawZip plain = new RawZip();
        rest(plain);
        plain.list(plain.deflate(PART, zeros));
        folder.refused(
                "bomb", "PACKAGE_TOO_LARGE", "A part that unpacks to a thousand times its size.", plain.finish());
        RawZip lying = new RawZip();
        rest(lying);
        lying.list(lying.deflateSaying(900, PART, zeros));
        folder.refused("bomb-lying", "PACKAGE_TOO_LARGE", "The same, and both headers say 900 bytes.", lying.finish());
        RawZip directory = new RawZip();
        rest(directory);
        directory.list(directory.deflate(PART, zeros).saying(900));
        folder.refused(
                "bomb-lying-directory",
                "PACKAGE_TOO_LARGE",
                "The same, and the directory alone says 900 bytes.",
                directory.finish());
        folder.refused(
                "bomb-overlapping",
                "PACKAGE_TOO_LARGE",
                "Forty parts, named by the bag, that are one packed content in the archive.",
                overlapping());
        RawZip many = new RawZip();
        entries.forEach((name, content) -> many.list(many.store(name, content)));
        folder.refused(
                "entries-lying",
                "PACKAGE_TOO_LARGE",
                "An end that says there are 65,000 entries.",
                many.finish(65_000));
        RawZip stored = new RawZip();
        rest(stored);
        stored.list(stored.store(PART, new byte[] {1, 2, 3}).saying(2_000_000_000));
        folder.refused(
                "size-lying",
                "PACKAGE_DAMAGED",
                "A stored part of three bytes, of which the directory says two thousand million.",
                stored.finish());
        RawZip place = new RawZip();
        rest(place);
        place.list(place.store(PART, new byte[] {1, 2, 3}).at(1_900_000_000));
        folder.refused(
                "place-lying",
                "PACKAGE_DAMAGED",
                "A directory that points behind the end of the file.",
                place.finish());
    }

    private void rest(RawZip zip) {
        entries.forEach((name, content) -> {
            if (!name.equals(PART)) {
                zip.list(zip.store(name, content));
            }
        });
    }

    /** Each is small enough; together they are not. */
    private static byte[] overlapping() {
        byte[] zeros = new byte[100_000];
        Map<String, byte[]> payload = new LinkedHashMap<>();
        for (int i = 1; i <= 40; i++) {
            payload.put("data/" + Manifest.name(i) + ".p7m", zeros);
        }
        Map<String, byte[]> whole = Pieces.entries(Pieces.bag(payload, Map.of(PackageWriter.FORMAT, "1")));
        RawZip zip = new RawZip();
        List<String> parts = new ArrayList<>(payload.keySet());
        whole.forEach((name, content) -> {
            if (!payload.containsKey(name)) {
                zip.list(zip.store(name, content));
            }
        });
        RawZip.Entry one = zip.deflate(parts.getFirst(), zeros);
        parts.forEach(name -> zip.list(one.named(name)));
        return zip.finish();
    }

    private void bags() {
        Map<String, byte[]> more = new LinkedHashMap<>(entries);
        more.put("data/records-0002.p7m", new byte[] {1});
        folder.refused("bag-more", "PACKAGE_DAMAGED", "A part that the bag does not name.", RawZip.of(more));
        Map<String, byte[]> less = new LinkedHashMap<>(entries);
        less.remove(PART);
        folder.refused("bag-less", "PACKAGE_DAMAGED", "A part that the bag names is not there.", RawZip.of(less));
        Map<String, byte[]> untagged = new LinkedHashMap<>(entries);
        untagged.remove("tagmanifest-sha256.txt");
        folder.refused("bag-untagged", "PACKAGE_DAMAGED", "A bag without its tag manifest.", RawZip.of(untagged));
        Map<String, byte[]> climbing = new LinkedHashMap<>(entries);
        String digests = new String(climbing.getOrDefault("manifest-sha256.txt", new byte[0]), UTF_8);
        byte[] lines = (digests + "0".repeat(64) + "  ../../evil\n").getBytes(UTF_8);
        climbing.put("manifest-sha256.txt", lines);
        String tags = new String(climbing.getOrDefault("tagmanifest-sha256.txt", new byte[0]), UTF_8);
        String own = "[0-9a-f]{64}(  manifest-sha256.txt)";
        climbing.put(
                "tagmanifest-sha256.txt",
                tags.replaceFirst(own, Crypto.hash(lines) + "$1").getBytes(UTF_8));
        folder.refused(
                "bag-path",
                "PACKAGE_DAMAGED",
                "A bag whose list of digests names a file outside.",
                RawZip.of(climbing));
    }
}
