package ir.kargozar.statistics.export;

import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Requests in the folder {@code requests} of a workspace: files that are wanted while another process holds it. A request
 * that cannot be done is moved to {@code requests/refused}, its reason beside it, and not looked at again.
 */
public final class Requests {
    private static final String ENDING = ".json";
    private static final long MOST_BYTES = 16_384;
    private static final int NAME_BYTES = 8;

    private final Path workspace;

    /** @param workspace its folder */
    public Requests(Path workspace) {
        this.workspace = workspace.toAbsolutePath().normalize();
    }

    /** Where they lie; there from the first on. */
    public Path folder() {
        return workspace.resolve("requests");
    }

    /** Written aside, then moved; the same request twice is one. Refused with FILE_NOT_WRITABLE. */
    public void leave(Export wanted) {
        Export plain = new Export(
                wanted.form(),
                wanted.period(),
                wanted.by(),
                wanted.language(),
                wanted.out().normalize());
        byte[] text = RequestJson.text(plain).getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder());
            WholeFile.write(folder().resolve(name(text) + ENDING), text);
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", folder().toString());
        }
    }

    private static String name(byte[] text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that wait, by name. */
    List<Path> waiting() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Refused with REQUEST_BROKEN, REQUEST_WRONG, FILE_ENDING; never into the workspace itself. */
    Export read(Path request) {
        String name = request.getFileName() + "";
        try {
            if (Files.size(request) > MOST_BYTES) {
                throw new Refusal("REQUEST_BROKEN", name);
            }
            Export wanted = RequestJson.read(Files.readString(request), name);
            if (wanted.out().startsWith(workspace)) {
                throw new Refusal("REQUEST_WRONG", name, "/out");
            }
            return wanted;
        } catch (CharacterCodingException e) {
            throw new Refusal("REQUEST_BROKEN", name);
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_READABLE", name);
        }
    }

    /** Refused with FILE_NOT_WRITABLE. */
    void remove(Path request) {
        try {
            Files.deleteIfExists(request);
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", request.toString());
        }
    }

    /** Refused with FILE_NOT_WRITABLE. */
    void setAside(Path request, String reason) {
        Path aside = folder().resolve("refused");
        try {
            Files.createDirectories(aside);
            byte[] why = (reason + "\n").getBytes(StandardCharsets.UTF_8);
            WholeFile.write(aside.resolve(request.getFileName() + ".txt"), why);
            Files.move(request, aside.resolve(request.getFileName() + ""), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", aside.toString());
        }
    }
}
