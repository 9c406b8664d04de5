package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void refusesADatabaseThatDoesNotAnswerAndTellsNoPassword() {
        List<String> addresses = List.of(
                "jdbc:postgresql://127.0.0.1:1/kargozar?user=clerk&password=geheim",
                "jdbc:postgresql://clerk:geheim@127.0.0.1:1/kargozar");
        for (String address : addresses) {
            assertThatThrownBy(() -> Engine.open(Location.of(address)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("DATABASE_UNREACHABLE");
                        assertThat(refusal.arguments().toString())
                                .contains("127.0.0.1:1")
                                .doesNotContain("geheim");
                    });
            assertThat(Location.of(address).toString()).doesNotContain("geheim");
        }
    }

    @Test
    void takesAPathForAFolder() {
        assertThat(Location.of("/home/clerk/agency")).isInstanceOf(Location.Folder.class);
    }
}
