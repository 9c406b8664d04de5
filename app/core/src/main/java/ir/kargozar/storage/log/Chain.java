package ir.kargozar.storage.log;

import ir.kargozar.log.LogRow;
import ir.kargozar.office.Fault;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over each row and the mac before it, and over the head; every field with its length before it. */
final class Chain {
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte ROW = 'R';
    private static final byte HEAD = 'H';
    private static final byte[] NOTHING = {};

    /** Keyed and never fed: each computation works with a copy, which is cheaper than to key one anew. */
    private final Mac keyed;

    Chain(byte[] key) {
        try {
            this.keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CIPHER_FAILED");
        }
    }

    /** The head of a log without rows. */
    Head empty() {
        return head(0, NOTHING);
    }

    /** The head after one more row. */
    Head next(Head before, LogRow row) {
        return head(row.sequence(), mac(before.lastMac(), row));
    }

    Head head(long entries, byte[] lastMac) {
        Mac mac = mac();
        mac.update(HEAD);
        number(mac, entries);
        mac.update(lastMac);
        return new Head(entries, lastMac, mac.doFinal());
    }

    boolean isGenuine(Head head) {
        return same(head.mac(), head(head.entries(), head.lastMac()).mac());
    }

    byte[] mac(byte[] before, LogRow row) {
        Mac mac = mac();
        mac.update(ROW);
        bytes(mac, before);
        number(mac, row.sequence());
        number(mac, row.at().toEpochMilli());
        text(mac, row.change().who());
        text(mac, row.change().action());
        text(mac, row.subject());
        text(mac, row.before());
        text(mac, row.after());
        return mac.doFinal();
    }

    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    private static void text(Mac mac, String text) {
        bytes(mac, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(Mac mac, byte[] bytes) {
        number(mac, bytes.length);
        mac.update(bytes);
    }

    private static void number(Mac mac, long number) {
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }

    private Mac mac() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new Fault(e, "CIPHER_FAILED");
        }
    }
}
