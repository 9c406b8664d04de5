package ir.kargozar.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.desktop.home.HomeModel.Due;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A3: home reminds until the month was sent. */
class DueTest {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final JalaliMonth ABAN = new JalaliMonth(1405, 8);
    private static final JalaliDate TENTH = new JalaliDate(1405, 9, 10);

    @TempDir
    Path folder;

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

    private static Optional<Due> due(Kargozar kargozar, JalaliDate today) {
        Workplace workplace = new Workplace(kargozar, Clock.systemUTC());
        HomeModel model = new HomeModel(
                () -> new HomeModel.Records(
                        workplace.counter().claims(), workplace.statistics(), workplace.forms(), workplace::statements),
                new Tasks(Runnable::run, Runnable::run, fault -> {
                    throw new AssertionError(fault);
                }),
                today,
                kargozar.office().desk());
        model.refresh();
        return model.due().get();
    }

    @Test
    void countsTheDaysUntilTheMonthIsSent() {
        JalaliDate today = new JalaliDate(1405, 9, 7);
        try (Kargozar agency = office(Desk.AGENCY, today)) {
            assertThat(due(agency, today)).contains(new Due(ABAN, TENTH, 3, false));
            agency.post().statements().send(ABAN, "clerk");
            assertThat(due(agency, today)).contains(new Due(ABAN, TENTH, 3, true));
        }
    }

    @Test
    void isLateAfterItsDay() {
        JalaliDate today = new JalaliDate(1405, 9, 14);
        try (Kargozar agency = office(Desk.AGENCY, today)) {
            assertThat(due(agency, today)).contains(new Due(ABAN, TENTH, -4, false));
        }
    }

    @Test
    void isAskedOfNobodyWhoHasNothingToSend() {
        JalaliDate today = new JalaliDate(1405, 9, 7);
        for (Desk desk : new Desk[] {Desk.DOCUMENTS_OFFICE, Desk.HEADQUARTERS}) {
            try (Kargozar office = office(desk, today)) {
                assertThat(due(office, today)).as(desk.name()).isEmpty();
            }
        }
    }
}
