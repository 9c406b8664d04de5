package ir.kargozar.offset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a form was printed with: its definition and its wording, word for word. A printed version keeps it, so that a
 * reprint says the same.
 *
 * @param definition JSON of {@link ir.kargozar.offset.form.FormDefinition}
 * @param wording text with named places
 * @param draft true for the shipped wording, which no office has made its own yet
 */
public record FormTemplate(String definition, String wording, boolean draft) {
    /** SHA-256 of all of it, hexadecimal. */
    public String hash() {
        String all = definition.length() + ":" + definition + wording + "\n" + draft;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
