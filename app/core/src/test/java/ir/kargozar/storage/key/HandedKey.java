package ir.kargozar.storage.key;

import java.util.HexFormat;

/** A data key handed from one process to another in hexadecimal: no passphrase is stretched where thousands are started. */
public final class HandedKey {
    private HandedKey() {}

    public static String said(DataKey key) {
        return HexFormat.of().formatHex(key.bytes());
    }

    public static DataKey heard(String said) {
        return new DataKey(HexFormat.of().parseHex(said));
    }
}
