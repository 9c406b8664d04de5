package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expecting a refusal, with its sentences in both languages. */
public final class Refusals {
    private Refusals() {}

    public static void refuses(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            for (Language language : Language.values()) {
                Problem problem = Texts.of(language).problem("", code, refusal.arguments());
                assertThat(problem.message()).isNotBlank().doesNotContain("{");
                assertThat(problem.remedy()).isNotBlank().doesNotContain("{");
            }
        });
    }
}
