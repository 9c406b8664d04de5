package ir.kargozar.desktop.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PrintersTest {

    private final RecordingPrinter office = new RecordingPrinter("office", true, MediaTray.MANUAL);
    private final RecordingPrinter plain = new RecordingPrinter("plain", false);
    private final Printers printers = new Printers(() -> List.of(office, plain));

    @Test
    void offersWhatEachPrinterHas() {
        assertThat(printers.all())
                .containsExactly(
                        new Printer("office", true, List.of(MediaTray.MANUAL.toString())),
                        new Printer("plain", false, List.of()));
    }

    @Test
    void printsEveryPageAsWished() throws IOException {
        printers.print(pdf(3), new PrintWish("office", 2, true, Optional.of(MediaTray.MANUAL.toString())));

        assertThat(office.pages()).isEqualTo(3);
        assertThat(office.wished(Copies.class)).isEqualTo(new Copies(2));
        assertThat(office.wished(Sides.class)).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
        assertThat(office.wished(MediaTray.class)).isEqualTo(MediaTray.MANUAL);
    }

    @Test
    void asksNothingOfAPrinterThatItDoesNotHave() throws IOException {
        printers.print(pdf(1), new PrintWish("plain", 1, true, Optional.of("upper")));

        assertThat(plain.pages()).isEqualTo(1);
        assertThat(plain.wished(Sides.class)).isNull();
        assertThat(plain.wished(MediaTray.class)).isNull();
    }

    @Test
    void refusesAPrinterThatIsGone() {
        assertThatThrownBy(() -> printers.print(pdf(1), new PrintWish("other", 1, false, Optional.empty())))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo("PRINTER_GONE");
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
