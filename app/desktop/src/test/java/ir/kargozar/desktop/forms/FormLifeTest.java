package ir.kargozar.desktop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormLifeTest {

    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 20);
    private static final FormNumber NUMBER = FormNumber.of("3101-05-2-0001-6").orThrow();
    private static final FormState.Registration REGISTRATION =
            new FormState.Registration(Line.of("812").orThrow(), TODAY);
    private static final FormState.Meeting MEETING =
            new FormState.Meeting(Line.of("17").orThrow(), TODAY);

    private final FormLife life = new FormLife(new Shown(Texts.of(Language.EN)), ZoneOffset.UTC);

    @Test
    void tellsWhatIsBehindWhereItStandsAndWhatIsAhead() {
        List<FormLife.Station> stations = life.of(seen(new FormState.Registered(REGISTRATION), TODAY));

        assertThat(stations)
                .extracting(FormLife.Station::status)
                .containsExactly(
                        FormStatus.DRAFT,
                        FormStatus.READY,
                        FormStatus.PRINTED,
                        FormStatus.REGISTERED,
                        FormStatus.APPROVED,
                        FormStatus.SENT,
                        FormStatus.IN_FORCE);
        assertThat(stations.get(2).about()).contains("Zahra").contains("05:00");
        assertThat(stations.get(3).mark()).isEqualTo(FormLife.Mark.HERE);
        assertThat(stations.get(3).about()).contains("812").contains("1405/08/20");
        assertThat(stations.get(4))
                .extracting(FormLife.Station::mark, FormLife.Station::about)
                .containsExactly(FormLife.Mark.AHEAD, "");
    }

    @Test
    void endsWithARefusalAndItsReason() {
        Line reason = Line.of("sum").orThrow();
        FormLife.Station last = life.of(seen(new FormState.Refused(REGISTRATION, MEETING, reason), TODAY))
                .getLast();

        assertThat(last.status()).isEqualTo(FormStatus.REFUSED);
        assertThat(last.about()).contains("17").contains("sum");
    }

    @Test
    void standsInForceUntilItsLastDayAndIsExpiredBehindIt() {
        FormState sent = new FormState.Sent(REGISTRATION, MEETING, TODAY);

        assertThat(here(seen(sent, TODAY))).isEqualTo(FormStatus.IN_FORCE);
        assertThat(here(seen(sent, new JalaliDate(1406, 8, 21)))).isEqualTo(FormStatus.EXPIRED);
    }

    private FormStatus here(FormSeen seen) {
        return life.of(seen).stream()
                .filter(station -> station.mark() == FormLife.Mark.HERE)
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void offersOneNextStep() {
        FormDefinition agreement = definition();
        assertThat(FormStep.of(FormStatus.DRAFT, agreement)).contains(FormStep.MAKE_READY);
        assertThat(FormStep.of(FormStatus.IN_FORCE, agreement)).contains(FormStep.RENEW);
        assertThat(FormStep.of(FormStatus.WITHDRAWN, agreement)).isEmpty();
        FormDefinition request = FormDefinitions.of(Optional.empty()).of(ir.kargozar.offset.form.FormKind.REQUEST);
        assertThat(FormStep.of(FormStatus.SENT, request))
                .as("a request has no term")
                .isEmpty();
    }

    private static FormSeen seen(FormState state, JalaliDate today) {
        FormValues values = new FormValues(Map.of("signedOn", "1405-08-20", "until", "1406-08-20"), Map.of());
        OffsetForm<?> form = new OffsetForm<>(NUMBER, 4, 1, values, state);
        FormPrint print = new FormPrint(1, 1, Instant.parse("2026-11-11T05:00:00Z"), "Zahra", 3);
        return new FormSeen(form, definition(), form.status(definition(), today), List.of(print), List.of());
    }

    private static FormDefinition definition() {
        return FormDefinitions.of(Optional.empty()).of(NUMBER.kind());
    }
}
