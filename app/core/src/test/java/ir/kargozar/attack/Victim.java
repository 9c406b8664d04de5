package ir.kargozar.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.faults.Extent;
import ir.kargozar.storage.Child;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that prints {@code open}, works, and is killed (−9) at a random moment. */
final class Victim {
    /** How many processes a test kills. */
    static final int KILLS = Math.toIntExact(new Extent("package-kills", 5, 250).times());
    /** How many workspaces are at work in each, with a thread each: one kill cuts all of them somewhere. */
    static final int WORKS = 4;

    private Victim() {}

    /** What the process does once everything is open; it ends only by being killed. */
    static void work(List<? extends Runnable> works) {
        System.out.println("open");
        works.forEach(work -> new Thread(work).start());
    }

    /** Tells the killer what is done. */
    static void tell(int work, Object what) {
        System.out.println(work + " " + what + ".");
    }

    /**
     * What it told before it died: whole lines that end in a full stop, without it. Every other one, by chance, lives until
     * it has told something first: on a busy machine the beginning of the work is most of it.
     *
     * @param atMost of its work, microseconds
     */
    static List<String> kill(Random random, int atMost, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Process process = Child.start(main, arguments);
        List<String> told = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("open");
            List<String> first = random.nextBoolean() ? List.of(String.valueOf(lines.readLine())) : List.of();
            TimeUnit.MICROSECONDS.sleep(random.nextInt(atMost));
            process.toHandle().destroyForcibly();
            Stream.concat(first.stream(), lines.lines())
                    .filter(line -> line.endsWith("."))
                    .map(line -> line.substring(0, line.length() - 1))
                    .forEach(told::add);
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        return told;
    }
}
