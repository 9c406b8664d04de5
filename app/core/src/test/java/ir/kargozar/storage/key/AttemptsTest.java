package ir.kargozar.storage.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final Moment START = new Moment(1_000_000, 50_000);

    private static Moment later(long wall, long steady) {
        return new Moment(START.wall() + wall, START.steady() + steady);
    }

    private static Attempts wrong(int times) {
        Attempts attempts = Attempts.NONE;
        for (int i = 0; i < times; i++) {
            attempts = Attempts.of(attempts.wrong("x", START).json());
        }
        return attempts;
    }

    @Test
    void fourAreFreeThenTheWaitDoublesToAQuarterOfAnHour() {
        assertThat(wrong(4).left("x", START)).isZero();
        assertThat(wrong(5).left("x", START)).isEqualTo(30_000);
        assertThat(wrong(6).left("x", START)).isEqualTo(60_000);
        assertThat(wrong(9).left("x", START)).isEqualTo(480_000);
        assertThat(wrong(10).left("x", START)).isEqualTo(900_000);
        assertThat(wrong(70).left("x", START)).isEqualTo(900_000);
    }

    @Test
    void namesAreCountedApartAndARightOneClearsItsOwn() {
        Attempts both = wrong(5).wrong("y", START);
        assertThat(both.left("y", START)).isZero();
        assertThat(both.right("y").left("x", START)).isEqualTo(30_000);
        assertThat(both.right("x").left("x", START)).isZero();
    }

    @Test
    void runsDownWhereBothClocksDo() {
        assertThat(wrong(5).left("x", later(20_000, 20_000))).isEqualTo(10_000);
        assertThat(wrong(5).at(later(20_000, 20_000)).left("x", later(25_000, 25_000)))
                .isEqualTo(5_000);
        assertThat(wrong(5).left("x", later(30_000, 30_000))).isZero();
    }

    @Test
    void aClockPutForwardIsNotBelieved() {
        assertThat(wrong(5).left("x", later(10L * 365 * 86_400_000, 1_000))).isEqualTo(29_000);
    }

    @Test
    void aClockPutBackCountsNothing() {
        assertThat(wrong(5).left("x", later(-3_600_000, 29_000))).isEqualTo(30_000);
        Attempts back = wrong(5).at(later(-3_600_000, 29_000));
        assertThat(back.left("x", later(-3_590_000, 39_000))).isEqualTo(20_000);
    }

    @Test
    void aMachineStartedAnewCountsAtMostWhatItHasRunSince() {
        assertThat(wrong(5).left("x", new Moment(START.wall() + 86_400_000, 40_000)))
                .isEqualTo(30_000);
        assertThat(wrong(5).left("x", new Moment(START.wall() + 86_400_000, 60_000)))
                .isEqualTo(20_000);
    }

    @Test
    void whatCannotBeReadCountsNothing() {
        assertThat(Attempts.of("{")).isEqualTo(Attempts.NONE);
        assertThat(Attempts.of("[1]")).isEqualTo(Attempts.NONE);
        assertThat(Attempts.of("{\"x\": {\"left\": 99999999999999}}").left("x", new Moment(0, 0)))
                .isEqualTo(900_000);
    }
}
