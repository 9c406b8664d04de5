package ir.kargozar.account;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.text.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoginTest {
    @Test
    void readsCapitalsBlanksAroundAndPersianDigits() {
        assertThat(Login.of(" Zahra.K_2-\u06F3 ").orThrow().value()).isEqualTo("zahra.k_2-3");
    }

    @Test
    void refusesWhatIsNoLogin() {
        for (String wrong :
                List.of("", "a", "a b", "a".repeat(33), "\u0632\u0647\u0631\u0627", "a/b", "../x", "a\0b")) {
            assertThat(Login.of(wrong)).as(wrong).isInstanceOf(Parsed.Invalid.class);
        }
    }
}
