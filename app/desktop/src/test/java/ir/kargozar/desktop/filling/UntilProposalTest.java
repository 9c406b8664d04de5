package ir.kargozar.desktop.filling;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import org.junit.jupiter.api.Test;

class UntilProposalTest {

    private final Texts texts = Texts.of(Language.EN);
    private final DateTyping dates = new DateTyping(texts, new JalaliDate(1405, 8, 20));
    private final Form form = new Form(texts, () -> {});
    private final Field from = form.add(FieldSpec.of("from", Typing.DATE, dates::read), "from");
    private final Field until = form.add(FieldSpec.of("until", Typing.DATE, dates.ahead()::read), "until");

    UntilProposalTest() {
        new UntilProposal(from, until, dates, new Shown(texts));
    }

    @Test
    void proposesTheSameDayOfTheNextYearAndFollowsTheBeginning() {
        from.set("1405/8/20");
        assertThat(until.value()).isEqualTo("1406-08-20");
        from.set("1403/12/30");
        assertThat(until.value()).as("1404 has no such day").isEqualTo("1404-12-29");
    }

    @Test
    void leavesWhatSomebodyTyped() {
        from.set("1405/8/20");
        until.set("1406/01/15");
        from.set("1405/8/1");
        assertThat(until.value()).isEqualTo("1406-01-15");
        assertThat(until.hint().get()).isEmpty();
    }
}
