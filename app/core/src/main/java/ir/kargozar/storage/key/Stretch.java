package ir.kargozar.storage.key;

import ir.kargozar.office.Fault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What Argon2id (RFC 9106) costs: memory in KiB, passes, lanes.
 *
 * @param memory 8 KiB a lane at least, 1 GiB at most
 */
public record Stretch(int memory, int passes, int lanes) {
    /** Half a second on an office's machine (spec 07). */
    public static final Stretch STANDARD = new Stretch(64 * 1024, 3, 1);

    /** Next to nothing: of a sandbox, whose passphrase is published, stretching protects nothing. */
    public static final Stretch PUBLISHED = new Stretch(8, 1, 1);

    private static final int MOST_MEMORY = 1024 * 1024;

    public Stretch {
        if (lanes < 1 || lanes > 16 || memory < 8 * lanes || memory > MOST_MEMORY || passes < 1 || passes > 100) {
            throw new Fault("WORKSPACE_DAMAGED");
        }
    }

    /** 32 bytes of key for a passphrase, read as UTF-8 in NFC, so that every keyboard gives the same. */
    byte[] key(char[] passphrase, byte[] salt) {
        byte[] secret = bytes(passphrase);
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[Sealed.KEY_BYTES];
            generator.generateBytes(secret, key);
            return key;
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] bytes(char[] passphrase) {
        CharBuffer chars = CharBuffer.wrap(passphrase);
        CharSequence normal = Normalizer.isNormalized(chars, Normalizer.Form.NFC)
                ? chars
                : Normalizer.normalize(chars, Normalizer.Form.NFC);
        ByteBuffer room = ByteBuffer.allocate(4 * normal.length());
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(normal), room, true);
        byte[] bytes = Arrays.copyOf(room.array(), room.position());
        Arrays.fill(room.array(), (byte) 0);
        return bytes;
    }
}
