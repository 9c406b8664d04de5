package ir.kargozar.training.content;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.training.content.page.Span;
import ir.kargozar.training.content.page.Span.Face;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The guide finds what is meant, however it is typed. */
class FindingTest {
    private final Finding finding = new Finding(List.of(
            lesson("bank", "تأیید حساب", "از بانک می‌پرسیم که حساب به نام کیست.\n\n- شبا ۲۶ نویسه دارد"),
            lesson("intake", "پذیرش پرونده", "کد ملی را بخوانید؛ سپس صورت‌حساب را ببینید و حساب را بپرسید.")));

    private static Lesson lesson(String code, String title, String text) {
        return new Lesson(code, title, text, 5, List.of());
    }

    private List<String> codes(String typed) {
        return finding.find(typed).stream().map(hit -> hit.lesson().code()).toList();
    }

    @Test
    void findsTitlesBeforeTexts() {
        assertThat(codes("حساب")).containsExactly("bank", "intake");
        assertThat(codes("پرونده")).containsExactly("intake");
    }

    @Test
    void findsArabicLettersMarksAndDigits() {
        assertThat(codes("كد ملي")).containsExactly("intake");
        assertThat(codes("تایید")).containsExactly("bank");
        assertThat(codes("26")).containsExactly("bank");
        assertThat(codes("٢٦")).containsExactly("bank");
    }

    @Test
    void findsWordsWithAndWithoutTheirZwnjAndByTheirBeginning() {
        assertThat(codes("صورتحساب")).containsExactly("intake");
        assertThat(codes("صورت حساب")).containsExactly("intake");
        assertThat(codes("صورت‌حس")).containsExactly("intake");
        assertThat(codes("میپر")).containsExactly("bank");
    }

    @Test
    void wantsEveryWordAndFindsNothingForNothing() {
        assertThat(codes("حساب شبا")).containsExactly("bank");
        assertThat(codes("حساب هواپیما")).isEmpty();
        assertThat(codes(" ‌!")).isEmpty();
    }

    @Test
    void whatWasFoundIsStrong() {
        Finding.Hit hit = finding.find("صورت").getFirst();

        assertThat(hit.excerpt())
                .filteredOn(span -> span.face() == Face.STRONG)
                .extracting(Span::text)
                .containsExactly("صورت‌حساب");
        assertThat(hit.title()).extracting(Span::face).containsOnly(Face.PLAIN);
    }
}
