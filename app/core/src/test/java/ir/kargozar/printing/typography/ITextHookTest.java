package ir.kargozar.printing.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.ext.persian.PersianTypographyApplier;
import com.itextpdf.layout.renderer.TypographyUtils;
import com.itextpdf.layout.renderer.typography.AbstractTypographyApplier;
import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;

/** What we rely on in iText and what an upgrade may take away. */
class ITextHookTest {

    @Test
    void itextRefusesATypographerOutsideItsOwnPackageName() {
        assertThatThrownBy(Stranger::new).isInstanceOf(RuntimeException.class);
    }

    @Test
    void itextAcceptsOursAndAsksItForArabicScript() {
        PersianTypographyApplier.install();
        assertThat(TypographyUtils.getSupportedScripts()).containsExactly(UnicodeScript.ARABIC);
        assertThat(TypographyUtils.isPdfCalligraphAvailable()).isFalse();
    }

    @Test
    void oursStaysOutOfTheNameOfTheCommercialAddOn() {
        assertThat(PersianTypographyApplier.class.getName())
                .startsWith("com.itextpdf.")
                .doesNotStartWith("com.itextpdf.typography.");
    }

    private static final class Stranger extends AbstractTypographyApplier {
        @Override
        public boolean isPdfCalligraphInstance() {
            return false;
        }
    }
}
