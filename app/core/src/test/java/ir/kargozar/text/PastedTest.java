package ir.kargozar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedTest {

    @Test
    void takesOutWhatNobodySees() {
        assertThat(Pasted.line("\u200Eکریمی\u200Cنژاد\u200F\uFEFF\u0000")).isEqualTo("کریمی\u200Cنژاد");
        assertThat(Pasted.line("\u202Bلاله\u202C")).isEqualTo("لاله");
        assertThat(Pasted.line("\u2067لاله\u2069")).isEqualTo("لاله");
    }

    @Test
    void makesEveryBlankOnePlainBlank() {
        assertThat(Pasted.line("لاله\tکریمی\r\nنژاد\u00A0اهواز\u2009م")).isEqualTo("لاله کریمی  نژاد اهواز م");
    }

    @Test
    void leavesTypedTextAsItIs() {
        assertThat(Pasted.line(" Dr. سارا، ۱۲ ")).isEqualTo(" Dr. سارا، ۱۲ ");
    }
}
