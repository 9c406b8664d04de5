package ir.kargozar.storage.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class KeyRingTest {
    private static final Stretch CHEAP = new Stretch(8, 1, 1);

    private static KeyRing.Fresh fresh(String passphrase) {
        return KeyRing.create(passphrase.toCharArray(), CHEAP);
    }

    @Test
    void opensByPassphraseAndByRecoveryKeyToOneDataKey() {
        KeyRing.Fresh fresh = fresh("رمز");
        KeyRing read = KeyRing.of(fresh.ring().json());
        String key = fresh.dataKey().database();
        assertThat(read.open(Credentials.of("رمز".toCharArray())).database())
                .isEqualTo(key)
                .hasSize(64);
        assertThat(read.recover(fresh.recoveryKey().grouped()).database()).isEqualTo(key);
    }

    @Test
    void refusesEveryOtherPassphrase() {
        KeyRing ring = fresh("رمز").ring();
        for (String other : List.of("", "رمز ", "رم", "x")) {
            assertThatThrownBy(() -> ring.open(Credentials.of(other.toCharArray())))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("PASSPHRASE_WRONG"));
        }
    }

    @Test
    void readsComposedAndDecomposedLettersAsOne() {
        KeyRing ring = fresh("آب").ring();
        assertThat(ring.open(Credentials.of("آب".toCharArray()))).isNotNull();
    }

    @Test
    void tellsNothingAboutTheDataKey() {
        KeyRing.Fresh fresh = fresh("x");
        assertThat(fresh.ring().json())
                .doesNotContain(HexFormat.of().formatHex(fresh.dataKey().bytes()))
                .doesNotContain(fresh.recoveryKey().value());
        assertThat(fresh.recoveryKey().toString())
                .doesNotContain(fresh.recoveryKey().value());
    }

    @Test
    void noTwoWorkspacesShareAnything() {
        KeyRing.Fresh one = fresh("x");
        KeyRing.Fresh other = fresh("x");
        assertThat(one.dataKey().database()).isNotEqualTo(other.dataKey().database());
        assertThat(one.recoveryKey()).isNotEqualTo(other.recoveryKey());
        assertThat(one.ring().office()).isNotEqualTo(other.ring().office());
    }

    @Test
    void aRecoveryKeyForgivesLookAlikes() {
        assertThat(RecoveryKey.of("oO0i-Il1L-2222 3333-4444-5555-6666-7777"))
                .contains(new RecoveryKey("00011111222233334444555566667777"));
    }

    @Test
    void everyLetterOfARecoveryKeyCounts() {
        RecoveryKey key = RecoveryKey.random();
        for (int i = 0; i < key.value().length(); i++) {
            char other = key.value().charAt(i) == '7' ? '8' : '7';
            RecoveryKey changed = new RecoveryKey(
                    key.value().substring(0, i) + other + key.value().substring(i + 1));
            assertThat(changed.key()).isNotEqualTo(key.key());
        }
    }

    @Test
    void sealsSecretsForOnePurposeOnly() {
        DataKey key = DataKey.random();
        byte[] secret = "کلید خصوصی".getBytes(StandardCharsets.UTF_8);
        byte[] sealed = key.seal(secret, "identity 1");
        assertThat(key.open(sealed, "identity 1")).isEqualTo(secret);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> key.open(sealed, "identity 2")).isInstanceOf(Fault.class);
        for (int i = 0; i < sealed.length; i++) {
            byte[] flipped = sealed.clone();
            flipped[i] ^= 1;
            assertThatThrownBy(() -> key.open(flipped, "identity 1")).isInstanceOf(Fault.class);
        }
        assertThatThrownBy(() -> key.open(new byte[0], "identity 1")).isInstanceOf(Fault.class);
    }

    @Test
    void derivesAKeyForEachPurpose() {
        DataKey key = DataKey.random();
        assertThat(key.derived("log 1")).isEqualTo(key.derived("log 1")).isNotEqualTo(key.derived("log 2"));
    }

    /** RFC 9106, 5.3 has a secret and data; this vector is of the reference implementation's test.c (Argon2id, v19). */
    @Test
    void stretchesAsTheReferenceImplementationDoes() {
        byte[] key =
                new Stretch(65_536, 2, 1).key("password".toCharArray(), "somesalt".getBytes(StandardCharsets.US_ASCII));
        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void refusesCostsThatWouldTakeTheMachineDown() {
        String huge = fresh("x").ring().json().replace("\"memoryKiB\":8", "\"memoryKiB\":2000000000");
        assertThatThrownBy(() -> KeyRing.of(huge)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> KeyRing.of("{}")).isInstanceOf(Fault.class);
    }

    @Test
    void aRingOfAnOlderProgramOpensAsBeforeAndTakesAccounts() {
        KeyRing.Fresh fresh = fresh("x");
        ObjectNode old = (ObjectNode) JsonMapper.shared().readTree(fresh.ring().json());
        old.remove("logins");
        old.remove("people");
        KeyRing ring = KeyRing.of(old.toString());
        Login login = new Login("zahra");
        assertThat(ring.needsLogin()).isFalse();
        assertThat(ring.without(login)).isEqualTo(ring);
        KeyRing more = KeyRing.of(
                ring.with(fresh.dataKey(), login, "secret".toCharArray()).json());
        String key = fresh.dataKey().database();
        assertThat(more.open(Credentials.of("x".toCharArray())).database()).isEqualTo(key);
        assertThat(more.open(Credentials.of(login, "secret".toCharArray())).database())
                .isEqualTo(key);
        assertThat(more.json()).doesNotContain("zahra");
        assertThat(more.without(login).people()).isEmpty();
    }

    /** The login is sealed with the key: an entry put under another name opens nothing. */
    @Test
    void anEntryOpensUnderItsOwnLoginOnly() {
        KeyRing.Fresh fresh = fresh("x");
        Login zahra = new Login("zahra");
        Login omid = new Login("omid");
        KeyRing ring = fresh.ring().with(fresh.dataKey(), zahra, "secret".toCharArray());
        KeyRing moved = KeyRing.of(ring.json().replace(ring.name(zahra), ring.name(omid)));
        assertThatThrownBy(() -> moved.open(Credentials.of(omid, "secret".toCharArray())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> moved.open(Credentials.of(zahra, "secret".toCharArray())))
                .isInstanceOf(Refusal.class);
    }
}
