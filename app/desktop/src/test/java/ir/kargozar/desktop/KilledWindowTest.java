package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.draft.UnfinishedEntry;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** kill −9 in the middle of typing: what was typed two seconds before is there at the next start. */
class KilledWindowTest {

    private static final String PAUSED = "paused";
    private static final long LONGEST_LOSS_MILLIS = 2_000;
    private static final int LETTERS_BEFORE_THE_KILL = 60;

    @TempDir
    Path folder;

    @Test
    @Tag("slow")
    @Tag("alone")
    void losesNothingThatWasTypedTwoSecondsBeforeThePowerWasCut() throws Exception {
        Path workspace = folder.resolve("agency");
        KargozarDoors doors = new KargozarDoors(folder, ir.kargozar.text.Texts.of(Language.FA), Workbench.CLOCK);
        doors.makeTraining(workspace);

        kill(workspace, line -> line.equals(PAUSED));
        assertThat(entries(doors, workspace)).singleElement().satisfies(entry -> {
            assertThat(entry.typed().field("insured.nationalId")).isEqualTo("۰۴۹۹۳۷۰۸۹۹");
            assertThat(entry.name()).isEqualTo("لاله");
        });

        Typed typed = kill(workspace, new java.util.function.Predicate<>() {
            private int letters;

            @Override
            public boolean test(String line) {
                return line.startsWith("letter") && ++letters == LETTERS_BEFORE_THE_KILL;
            }
        });
        List<UnfinishedEntry> offered = entries(doors, workspace);
        assertThat(offered).hasSize(2);
        int kept = offered.getFirst().typed().field("insured.lastName").length();
        System.out.printf(
                "typed %d letters, kept %d; of those older than two seconds all %d%n",
                typed.times().size(), kept, typed.lettersBefore(typed.killedAt() - LONGEST_LOSS_MILLIS));
        assertThat(kept).isGreaterThanOrEqualTo(typed.lettersBefore(typed.killedAt() - LONGEST_LOSS_MILLIS));
        assertThat(offered.getLast().name()).isEqualTo("لاله");
    }

    /** @param times when each letter was typed */
    private record Typed(List<Long> times, long killedAt) {
        int lettersBefore(long time) {
            return (int) times.stream().filter(at -> at < time).count();
        }
    }

    private static Typed kill(Path workspace, java.util.function.Predicate<String> now) throws Exception {
        Process process = Child.start(TypeForever.class, workspace.toString());
        List<Long> times = new java.util.ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("letter")) {
                    times.add(Long.parseLong(line.substring("letter".length()).strip()));
                }
                if (now.test(line)) {
                    break;
                }
            }
            long killedAt = System.currentTimeMillis();
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor()).as("killed").isNotZero();
            return new Typed(times, killedAt);
        }
    }

    private static List<UnfinishedEntry> entries(KargozarDoors doors, Path workspace) {
        Workplace workplace = doors.open(workspace, KargozarDoors.TRAINING_PASSPHRASE.toCharArray());
        try {
            return workplace.counter().drafts().entries().list();
        } finally {
            workplace.close();
        }
    }

    /** What the window that is killed does: types into the form and says what it typed. */
    static final class TypeForever {
        private TypeForever() {}

        public static void main(String[] arguments) throws Exception {
            Workbench bench = new Workbench(Path.of(arguments[0]), Language.FA);
            Workplace workplace =
                    bench.doors().open(Path.of(arguments[0]), KargozarDoors.TRAINING_PASSPHRASE.toCharArray());
            Stage stage = FxToolkit.registerPrimaryStage();
            FxToolkit.setupFixture(() -> {
                Theme.prepare();
                bench.show(stage, workplace, new Workbench.Chosen(Path.of(arguments[0])));
            });
            Walk.until("home", () -> stage.getScene().lookup("#count-DRAFT") != null);
            FxRobot robot = new FxRobot();
            robot.push(KeyCode.CONTROL, KeyCode.N);
            robot.write("0499370899\nلاله\n");
            Walk.settle();
            Thread.sleep(LONGEST_LOSS_MILLIS + 100);
            System.out.println(PAUSED);
            while (true) {
                robot.write("ک");
                System.out.println("letter " + System.currentTimeMillis());
                Thread.sleep(40);
            }
        }
    }
}
