package ir.kargozar.storage.key;

import ir.kargozar.office.Fault;
import java.util.HexFormat;

/** The random key of a workspace, made once and never changed. Other keys are derived from it by purpose. */
public final class DataKey {
    private final byte[] bytes;

    DataKey(byte[] bytes) {
        if (bytes.length != Sealed.KEY_BYTES) {
            throw new Fault("WORKSPACE_DAMAGED");
        }
        this.bytes = bytes.clone();
    }

    public static DataKey random() {
        return new DataKey(Sealed.random(Sealed.KEY_BYTES));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The database's own key, in hexadecimal. */
    public String database() {
        return HexFormat.of().withUpperCase().formatHex(derived("database 1"));
    }

    /** 32 bytes for one purpose, such as {@code log 1}; the same at every opening. */
    public byte[] derived(String purpose) {
        return Derivation.key(bytes, purpose);
    }

    /** A small secret, such as a private key, sealed for the store; bound to its purpose. */
    public byte[] seal(byte[] secret, String purpose) {
        return Sealed.seal(derived("seal 1"), secret, purpose);
    }

    /** The secret of {@link #seal}; a fault SECRET_DAMAGED where a bit or the purpose is another. */
    public byte[] open(byte[] sealed, String purpose) {
        return Sealed.open(derived("seal 1"), sealed, purpose).orElseThrow(() -> new Fault("SECRET_DAMAGED", purpose));
    }
}
