package ir.kargozar.storage.key;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A data key under lock: wrapped by AES-256-GCM once for the passphrase (stretched) and once for the recovery key.
 * Without one of the two it tells nothing.
 */
public record KeyRing(Stretch stretch, String salt, String byPassphrase, String byRecoveryKey) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PASSPHRASE = "data key by passphrase 1";
    private static final String RECOVERY = "data key by recovery key 1";
    private static final int SALT_BYTES = 16;

    /** A fresh data key with its ring, and the recovery key, which is kept nowhere. */
    public record Fresh(DataKey dataKey, KeyRing ring, RecoveryKey recoveryKey) {}

    public static Fresh create(char[] passphrase, Stretch stretch) {
        return create(passphrase, RecoveryKey.random(), stretch);
    }

    /** With a recovery key that was shown before. */
    public static Fresh create(char[] passphrase, RecoveryKey recoveryKey, Stretch stretch) {
        DataKey dataKey = DataKey.random();
        String recovery = text(Sealed.seal(recoveryKey.key(), dataKey.bytes(), RECOVERY));
        KeyRing ring = new KeyRing(stretch, "", "", recovery).with(dataKey, passphrase);
        return new Fresh(dataKey, ring, recoveryKey);
    }

    /** This ring under another passphrase; data key and recovery key stay. */
    public KeyRing with(DataKey dataKey, char[] passphrase) {
        byte[] fresh = Sealed.random(SALT_BYTES);
        byte[] wrapped = Sealed.seal(stretch.key(passphrase, fresh), dataKey.bytes(), PASSPHRASE);
        return new KeyRing(stretch, text(fresh), text(wrapped), byRecoveryKey);
    }

    /** Refused with PASSPHRASE_WRONG. */
    public DataKey open(char[] passphrase) {
        return Sealed.open(stretch.key(passphrase, bytes(salt)), bytes(byPassphrase), PASSPHRASE)
                .map(DataKey::new)
                .orElseThrow(() -> new Refusal("PASSPHRASE_WRONG"));
    }

    /** Refused with RECOVERY_KEY_WRONG. */
    public DataKey recover(String typed) {
        return RecoveryKey.of(typed)
                .flatMap(key -> Sealed.open(key.key(), bytes(byRecoveryKey), RECOVERY))
                .map(DataKey::new)
                .orElseThrow(() -> new Refusal("RECOVERY_KEY_WRONG"));
    }

    public String json() {
        ObjectNode ring = JSON.createObjectNode();
        ring.putObject("argon2id")
                .put("memoryKiB", stretch.memory())
                .put("passes", stretch.passes())
                .put("lanes", stretch.lanes());
        return JSON.writeValueAsString(
                ring.put("salt", salt).put("byPassphrase", byPassphrase).put("byRecoveryKey", byRecoveryKey));
    }

    /** The ring of {@link #json()}; a fault WORKSPACE_DAMAGED where it cannot be read. */
    public static KeyRing of(String json) {
        try {
            JsonNode ring = JSON.readTree(json);
            JsonNode cost = ring.path("argon2id");
            return new KeyRing(
                    new Stretch(
                            cost.path("memoryKiB").asInt(0),
                            cost.path("passes").asInt(0),
                            cost.path("lanes").asInt(0)),
                    ring.path("salt").asString(""),
                    ring.path("byPassphrase").asString(""),
                    ring.path("byRecoveryKey").asString(""));
        } catch (JacksonException e) {
            throw new Fault(e, "WORKSPACE_DAMAGED");
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new Fault(e, "WORKSPACE_DAMAGED");
        }
    }
}
