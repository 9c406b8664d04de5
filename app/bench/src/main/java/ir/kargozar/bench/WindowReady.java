package ir.kargozar.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * From the start of the process to the first window drawn, milliseconds: ours beside a bare JavaFX window with the same
 * AOT cache, on a display of their own.
 */
final class WindowReady implements Bench {
    private static final int ROUNDS = 5;
    private static final double BOUND = 1.3;

    @Override
    public String name() {
        return "window";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        try (Display display = Display.open()) {
            DesktopWindow ours = DesktopWindow.ours(display, folder.resolve("ours"));
            DesktopWindow bare = ours.bare();
            ours.rehearse("");
            Samples bareTimes = new Samples();
            Samples ourTimes = new Samples();
            for (int i = 0; i < ROUNDS; i++) {
                bareTimes.add(DesktopWindow.told(bare.open(""), WindowWatch.READY));
                ourTimes.add(DesktopWindow.told(ours.open(""), WindowWatch.READY));
            }
            Comparison.Spread program = ourTimes.spread();
            Comparison.Spread limit = bareTimes.spread();
            return List.of(new Comparison(name(), "ms", program, limit, program.p50() / limit.p50(), BOUND, true));
        }
    }
}
