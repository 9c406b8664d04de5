package ir.kargozar.desktop.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.desktop.statistics.SentModel.Seen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.statistics.Period;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A3: sent by the 10th of the next month, and only when the month is over. */
class SentModelTest {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final Period ABAN =
            Period.holding(Period.Kind.MONTH, new JalaliMonth(1405, 8).firstDay());

    @TempDir
    Path folder;

    private final List<Throwable> faults = new ArrayList<>();

    private Kargozar office(Desk desk, JalaliDate today) {
        Clock clock = Clock.fixed(
                today.gregorian().atTime(LocalTime.NOON).atZone(TEHRAN).toInstant(), TEHRAN);
        return Kargozar.create(
                        folder.resolve(desk.name()).toString(),
                        new Office(
                                new OfficeCode("3101"),
                                Line.of("agency").orThrow(),
                                desk,
                                Line.of("Tehran").orThrow(),
                                true),
                        "training".toCharArray(),
                        Texts.of(Language.EN),
                        clock)
                .kargozar();
    }

    private SentModel model(Kargozar kargozar) {
        return new SentModel(
                new SentModel.Records(
                        kargozar.post()::statements, kargozar.office().desk(), "clerk"),
                new Tasks(Runnable::run, Runnable::run, faults::add));
    }

    private static Seen seen(SentModel model) {
        return Objects.requireNonNull(model.seen().get());
    }

    @Test
    void aMonthIsSentOnceItIsOver() {
        try (Kargozar agency = office(Desk.AGENCY, new JalaliDate(1405, 9, 7))) {
            SentModel model = model(agency);
            model.show(ABAN);
            assertThat(seen(model).month().daysLeft()).isEqualTo(3);
            assertThat(seen(model).canBeSent()).isTrue();
            model.send();
            assertThat(seen(model).month().isStated()).isTrue();
            assertThat(seen(model).canBeSent()).isFalse();
            model.show(ABAN.after());
            assertThat(seen(model).canBeSent()).isFalse();
            model.send();
            assertThat(seen(model).month().isStated()).isFalse();
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void theLastDayOfAMonthIsNotItsEnd() {
        JalaliDate last = new JalaliMonth(1405, 8).lastDay();
        try (Kargozar agency = office(Desk.AGENCY, last)) {
            SentModel model = model(agency);
            model.show(ABAN);
            assertThat(seen(model).canBeSent()).isFalse();
        }
        try (Kargozar office = office(Desk.DOCUMENTS_OFFICE, last.plusDays(1))) {
            SentModel model = model(office);
            model.show(ABAN);
            assertThat(seen(model).canBeSent()).isTrue();
        }
    }

    @Test
    void onlyAMonthIsLookedAt() {
        try (Kargozar agency = office(Desk.AGENCY, new JalaliDate(1405, 9, 7))) {
            SentModel model = model(agency);
            model.show(ABAN);
            model.show(Period.holding(Period.Kind.YEAR, ABAN.first()));
            assertThat(model.isMonth()).isFalse();
            assertThat(model.seen().get()).isNull();
        }
    }

    @Test
    void headquartersOnlyCollects() {
        try (Kargozar office = office(Desk.HEADQUARTERS, new JalaliDate(1405, 9, 7))) {
            assertThat(model(office).collectsOnly()).isTrue();
        }
    }

    @Test
    void whatIsRefusedIsTold() {
        try (Kargozar office = office(Desk.DOCUMENTS_OFFICE, new JalaliDate(1405, 9, 7))) {
            SentModel model = model(office);
            model.show(ABAN);
            model.send();
            assertThat(faults).singleElement().asString().contains("STATEMENT_NO_CLAIMS");
            assertThat(model.sending().get()).isFalse();
        }
    }
}
