package ir.kargozar.training.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.register.Register;
import ir.kargozar.training.report.ClassFacts;
import ir.kargozar.training.roll.Roll.Row;
import ir.kargozar.training.roll.Roll.State;
import org.junit.jupiter.api.Test;

class RollReaderTest {
    private static final String HEADS = "کد ملی,نام,نام خانوادگی,کد کارگزاری,نام کاربری\n";

    private static Roll read(String text) {
        Register register = Register.of(new ClassFacts().people(2).facts());
        return new RollReader(register, ClassFacts.COHORT, Texts.of(Language.FA)).read(text);
    }

    @Test
    void readsPersianAndEnglishHeadingsInAnyOrderAndAnyDigits() {
        assertThat(read(HEADS + "۰۷۹۰۴۱۹۹۰۴,امید,حسینی,۳۱۰۱,omid\n").good())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.person().value()).isEqualTo("0790419904");
                    assertThat(row.agency().value()).isEqualTo("3101");
                    assertThat(row.introduced().login().orElseThrow().value()).isEqualTo("omid");
                    assertThat(row.state()).isEqualTo(State.NEW);
                });
        assertThat(read("agency;last_name;First name;nationalId\n3101;Azad;Omid;0790419904\n")
                        .good())
                .hasSize(1);
    }

    @Test
    void tellsEveryMistakeOfARowAndGoesOnWithTheNext() {
        Roll roll = read(HEADS + "1,,حسینی,?,\n\n0790419904,امید,حسینی,3101,\n0790419904,امید,حسینی,3101,\n");

        assertThat(roll.good()).hasSize(1);
        Row.Bad first = roll.bad().getFirst();
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.problems())
                .extracting(Problem::code)
                .containsExactly("NATIONAL_ID_LENGTH", "FIELD_MISSING", "OFFICE_CODE");
        assertThat(roll.bad().getLast().problems()).extracting(Problem::code).containsExactly("ROLL_TWICE");
    }

    @Test
    void knowsWhoIsThereAlreadyAndWhatIsCorrected() {
        String known = ClassFacts.person(0).value();

        assertThat(read(HEADS + known + ",لاله,کریمی‌نژاد,3101,\n")
                        .good()
                        .getFirst()
                        .state())
                .isEqualTo(State.THERE);
        assertThat(read(HEADS + known + ",لاله,کریمی,3101,\n").good().getFirst().state())
                .isEqualTo(State.CHANGED);
    }

    @Test
    void refusesAListWithoutItsHeadings() {
        assertThatThrownBy(() -> read("کد ملی,نام\n0790419904,امید\n"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("ROLL_HEADING");
                    assertThat(refusal.arguments().getFirst()).contains("نام خانوادگی", "کد کارگزاری");
                });
        assertThatThrownBy(() -> read(HEADS)).isInstanceOf(Refusal.class);
    }
}
