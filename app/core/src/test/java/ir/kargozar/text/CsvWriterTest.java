package ir.kargozar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+98912", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void defusesWhatASpreadsheetWouldRun(String cell) {
        assertThat(CsvWriter.defused(cell)).isEqualTo("'" + cell);
    }

    @Test
    void quotesCommasQuotesAndBreaksAndBeginsWithTheMark() {
        StringWriter out = new StringWriter();
        CsvWriter csv = new CsvWriter(out);
        csv.row(List.of("نام", "a,b", "say \"hi\"", "two\r\nlines", "", "=x,y"));

        assertThat(out.toString()).isEqualTo("\ufeffنام,\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",,\"'=x,y\"\r\n");
    }
}
