package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * What a person waits for between starting the program and the first screen of the workspace, milliseconds: until the
 * window is ready, and from the last key of the passphrase on; not while they type. Beside the same process's own window
 * and the 0.7 s that the passphrase may take (spec 07).
 */
final class FirstScreen implements Bench {
    private static final int ROUNDS = 5;
    private static final int CLAIMS = 4_000;
    private static final double UNLOCK = 700;
    private static final String PASSPHRASE = "seven quiet rivers";

    @Override
    public String name() {
        return "first-screen";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        Path workspace = folder.resolve("agency");
        fill(workspace);
        try (Display display = Display.open()) {
            DesktopWindow ours =
                    DesktopWindow.ours(display, folder.resolve("home"), "--workspace", workspace.toString());
            ours.rehearse(PASSPHRASE);
            Samples screens = new Samples();
            Samples limits = new Samples();
            for (int i = 0; i < ROUNDS; i++) {
                List<String> told = ours.open(PASSPHRASE);
                double window = DesktopWindow.told(told, WindowWatch.READY);
                screens.add(window + DesktopWindow.told(told, WindowWatch.SCREEN));
                limits.add(window + UNLOCK);
            }
            Comparison.Spread program = screens.spread();
            Comparison.Spread limit = limits.spread();
            return List.of(new Comparison(name(), "ms", program, limit, program.p50() / limit.p50(), 1, true));
        }
    }

    private static void fill(Path workspace) {
        Office office = new Office(
                OfficeCode.of("3101").orThrow(),
                Line.of("Bench").orThrow(),
                Desk.AGENCY,
                Line.of("Bench").orThrow(),
                false);
        try (Kargozar kargozar = Kargozar.create(
                        workspace.toString(),
                        office,
                        PASSPHRASE.toCharArray(),
                        Texts.of(Language.FA),
                        Clock.systemUTC())
                .kargozar()) {
            ProgramClaims.saveAll(kargozar, ProgramClaims.contents(kargozar, CLAIMS));
        }
    }
}
