package ir.kargozar.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * Clerks forked off one warm JVM (see {@link Fork}): a process of its own for each, without the second that a JVM takes to
 * begin.
 */
final class ForkedClerks implements Clerks {
    private static final int SIGNAL = 0x7f;
    private static final int SIGKILL = 9;

    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    /** @param training what the JVM does a few times to be warm */
    ForkedClerks(YoungJvm jvm, Clerk.Task training) throws IOException {
        // Of a forked JVM only one thread is left: nobody collects garbage there, and nobody compiles.
        List<String> options =
                List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-Xmx3g", "-XX:-UsePerfData");
        this.process = jvm.other(options, Fork.class, training.words());
        this.orders = process.outputWriter();
        this.answers = process.inputReader();
        heard();
    }

    private String heard() throws IOException {
        return Objects.requireNonNull(answers.readLine(), "the JVM that forks has ended");
    }

    @Override
    public Life start(Clerk.Task task) throws IOException {
        orders.write(String.join(" ", task.words()) + "\n");
        orders.flush();
        ProcessHandle clerk = ProcessHandle.of(Long.parseLong(heard())).orElseThrow();
        return new Life() {
            @Override
            public boolean isAlive() {
                return clerk.isAlive();
            }

            @Override
            public boolean kill() throws IOException {
                clerk.destroyForcibly();
                return (Integer.parseInt(heard()) & SIGNAL) == SIGKILL;
            }
        };
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
