package ir.kargozar.bench.packages;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The limit of export: claims in memory as JSON lines, zstd 3, SHA-256 signed by ECDSA P-256, AES-256-GCM, flushed to a file. */
final class BarePipeline {
    private static final int LEVEL = 3;
    private static final int TAG_BITS = 128;
    private static final int NONCE = 12;

    private final ClaimJson json = new ClaimJson(Texts.of(Language.EN));
    private final KeyPair keys;
    private long count;

    BarePipeline() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    void write(List<ClaimContent> claims, Path file) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (ZstdOutputStreamNoFinalizer zstd = new ZstdOutputStreamNoFinalizer(compressed, LEVEL)) {
            for (ClaimContent claim : claims) {
                zstd.write(json.write(claim).getBytes(StandardCharsets.UTF_8));
                zstd.write('\n');
            }
        }
        byte[] content = compressed.toByteArray();
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(MessageDigest.getInstance("SHA-256").digest(content));
        byte[] signed = signature.sign();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(NONCE).putLong(count++).array();
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[32], "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        byte[] sealed = cipher.doFinal(content);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(signed));
            channel.write(ByteBuffer.wrap(sealed));
            channel.force(true);
        }
    }
}
