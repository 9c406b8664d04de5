package ir.kargozar.storage.key;

import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A data key under lock: wrapped by AES-256-GCM for the office's passphrase or, where there are accounts, for each
 * account's (stretched), and for the recovery key. Without one of these it tells nothing.
 *
 * @param office the office's own passphrase; empty once there are accounts
 * @param logins salt of the names under which accounts stand here, so that no login is read in the ring
 * @param people accounts' passphrases by {@link #name}
 */
public record KeyRing(
        Stretch stretch, Optional<Wrapped> office, String logins, Map<String, Wrapped> people, String byRecoveryKey) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PASSPHRASE = "data key by passphrase 1";
    private static final String RECOVERY = "data key by recovery key 1";
    private static final int SALT_BYTES = 16;
    /** KiB: enough for the JVM to compile the loops. */
    private static final int WARM_UP_MEMORY = 8 * 1024;

    public KeyRing {
        people = Collections.unmodifiableMap(new TreeMap<>(people));
    }

    /** A fresh data key with its ring, and the recovery key, which is kept nowhere. */
    public record Fresh(DataKey dataKey, KeyRing ring, RecoveryKey recoveryKey) {}

    public static Fresh create(char[] passphrase, Stretch stretch) {
        return create(passphrase, RecoveryKey.random(), stretch);
    }

    /** With a recovery key that was shown before. */
    public static Fresh create(char[] passphrase, RecoveryKey recoveryKey, Stretch stretch) {
        DataKey dataKey = DataKey.random();
        String recovery = text(Sealed.seal(recoveryKey.key(), dataKey.bytes(), RECOVERY));
        KeyRing ring = new KeyRing(stretch, Optional.empty(), text(Sealed.random(SALT_BYTES)), Map.of(), recovery)
                .with(dataKey, passphrase);
        return new Fresh(dataKey, ring, recoveryKey);
    }

    /** This ring under another passphrase of the office; data key and recovery key stay. */
    public KeyRing with(DataKey dataKey, char[] passphrase) {
        Optional<Wrapped> fresh = Optional.of(wrapped(dataKey, passphrase, PASSPHRASE));
        return new KeyRing(stretch, fresh, logins, people, byRecoveryKey);
    }

    /** With an account's passphrase, in place of an earlier one of the same login. */
    public KeyRing with(DataKey dataKey, Login login, char[] passphrase) {
        KeyRing salted = logins.isEmpty()
                ? new KeyRing(stretch, office, text(Sealed.random(SALT_BYTES)), people, byRecoveryKey)
                : this;
        Map<String, Wrapped> more = new TreeMap<>(people);
        more.put(salted.name(login), wrapped(dataKey, passphrase, purpose(login)));
        return new KeyRing(stretch, office, salted.logins, more, byRecoveryKey);
    }

    private Wrapped wrapped(DataKey dataKey, char[] passphrase, String purpose) {
        byte[] salt = Sealed.random(SALT_BYTES);
        return new Wrapped(text(salt), text(Sealed.seal(stretch.key(passphrase, salt), dataKey.bytes(), purpose)));
    }

    /** Without the account's passphrase. */
    public KeyRing without(Login login) {
        Map<String, Wrapped> fewer = new TreeMap<>(people);
        if (!logins.isEmpty()) {
            fewer.remove(name(login));
        }
        return new KeyRing(stretch, office, logins, fewer, byRecoveryKey);
    }

    /** Without the office's passphrase. */
    public KeyRing withoutOffice() {
        return new KeyRing(stretch, Optional.empty(), logins, people, byRecoveryKey);
    }

    /** What stands in the ring for a login: HMAC-SHA256 of it under the ring's own salt. */
    public String name(Login login) {
        return Derivation.name(bytes(logins), login.value());
    }

    /** True where only an account's passphrase opens it. */
    public boolean needsLogin() {
        return office.isEmpty();
    }

    /** False of a sandbox, whose passphrase is published, and where the ring says in the open that nothing opens it so. */
    public boolean isWorthGuessing(Credentials credentials) {
        boolean isThere = credentials.login().isPresent() ? !people.isEmpty() : office.isPresent();
        return isThere && !stretch.equals(Stretch.PUBLISHED);
    }

    /** Under which name wrong passphrases are counted: every unknown login under one. */
    public String counted(Credentials credentials) {
        return credentials
                .login()
                .map(login -> people.containsKey(name(login)) ? name(login) : "unknown")
                .orElse("office");
    }

    /** Refused with PASSPHRASE_WRONG, and with LOGIN_MISSING or ACCOUNTS_NONE where the ring says so in the open. */
    public DataKey open(Credentials credentials) {
        return credentials
                .login()
                .map(login -> open(login, credentials.passphrase()))
                .orElseGet(() -> open(credentials.passphrase()));
    }

    private DataKey open(char[] passphrase) {
        Wrapped wrapped = office.orElseThrow(() -> new Refusal("LOGIN_MISSING"));
        return open(wrapped, passphrase, PASSPHRASE);
    }

    /** An unknown login costs the same time as a known one. */
    private DataKey open(Login login, char[] passphrase) {
        if (people.isEmpty()) {
            throw new Refusal("ACCOUNTS_NONE");
        }
        Wrapped nobody = new Wrapped(logins, "");
        return open(people.getOrDefault(name(login), nobody), passphrase, purpose(login));
    }

    private DataKey open(Wrapped wrapped, char[] passphrase, String purpose) {
        return Sealed.open(stretch.key(passphrase, bytes(wrapped.salt())), bytes(wrapped.key()), purpose)
                .map(DataKey::new)
                .orElseThrow(() -> new Refusal("PASSPHRASE_WRONG"));
    }

    private static String purpose(Login login) {
        return "data key by passphrase of " + login.value() + " 1";
    }

    /** The stretching of a passphrase, made ready by a small one. */
    public static void warmUp() {
        new Stretch(WARM_UP_MEMORY, 1, 1).key(new char[] {'0'}, new byte[SALT_BYTES]);
    }

    /** Refused with RECOVERY_KEY_WRONG. */
    public DataKey recover(String typed) {
        return RecoveryKey.of(typed)
                .flatMap(key -> Sealed.open(key.key(), bytes(byRecoveryKey), RECOVERY))
                .map(DataKey::new)
                .orElseThrow(() -> new Refusal("RECOVERY_KEY_WRONG"));
    }

    /** An older program’s places stay, empty where there is nothing for them. */
    public String json() {
        ObjectNode ring = JSON.createObjectNode();
        ring.putObject("argon2id")
                .put("memoryKiB", stretch.memory())
                .put("passes", stretch.passes())
                .put("lanes", stretch.lanes());
        ring.put("salt", office.map(Wrapped::salt).orElse(""))
                .put("byPassphrase", office.map(Wrapped::key).orElse(""))
                .put("byRecoveryKey", byRecoveryKey)
                .put("logins", logins);
        ObjectNode each = ring.putObject("people");
        people.forEach((name, wrapped) ->
                each.putObject(name).put("salt", wrapped.salt()).put("byPassphrase", wrapped.key()));
        return JSON.writeValueAsString(ring);
    }

    /** The ring of {@link #json()}; a fault WORKSPACE_DAMAGED where it cannot be read. */
    public static KeyRing of(String json) {
        try {
            JsonNode ring = JSON.readTree(json);
            JsonNode cost = ring.path("argon2id");
            Stretch stretch = new Stretch(
                    cost.path("memoryKiB").asInt(0),
                    cost.path("passes").asInt(0),
                    cost.path("lanes").asInt(0));
            Wrapped office = wrapped(ring);
            Map<String, Wrapped> people = new TreeMap<>();
            ring.path("people").properties().forEach(entry -> people.put(entry.getKey(), wrapped(entry.getValue())));
            return new KeyRing(
                    stretch,
                    Optional.of(office).filter(some -> !some.key().isEmpty()),
                    ring.path("logins").asString(""),
                    people,
                    ring.path("byRecoveryKey").asString(""));
        } catch (JacksonException e) {
            throw new Fault(e, "WORKSPACE_DAMAGED");
        }
    }

    private static Wrapped wrapped(JsonNode entry) {
        return new Wrapped(
                entry.path("salt").asString(""), entry.path("byPassphrase").asString(""));
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
