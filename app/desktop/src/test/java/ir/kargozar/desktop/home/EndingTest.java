package ir.kargozar.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {

    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 20);

    @ParameterizedTest
    @CsvSource({"60, 0, false", "31, 0, false", "30, 1, false", "8, 1, false", "7, 2, true", "0, 2, true"})
    void isLouderTheNearerTheEnd(int days, int stage, boolean last) {
        JalaliDate until = TODAY.plusDays(days);
        FormLine line = new FormLine(
                FormNumber.of("3101-05-2-0001-6").orThrow(),
                1,
                FormStatus.IN_FORCE,
                new FormFacts(
                        new FormFacts.CentreKey("", ""),
                        "",
                        Optional.empty(),
                        new FormFacts.Term(Optional.of(TODAY), Optional.of(until))));

        assertThat(Ending.of(line, until, TODAY, List.of(60, 30, 7)))
                .isEqualTo(new Ending(line, until, days, stage, last));
    }
}
