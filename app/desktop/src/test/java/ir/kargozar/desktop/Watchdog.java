package ir.kargozar.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/**
 * Asks the window's thread for a sign of life again and again, and remembers what it did meanwhile: the processor time
 * it used, and the time it stood still within an event for a lock, a file or another thread. The time for which the
 * system merely did not let it run is not its own and is not counted, so that the measure holds on a busy machine; nor
 * is waiting for the software renderer, which is not there on a real display. Events that came one right after the other
 * count as one.
 */
final class Watchdog implements AutoCloseable {

    private static final long LOOK_MILLIS = 4;
    private static final int REMEMBERED = 6;

    private final Thread thread = Thread.ofPlatform().name("watchdog").daemon().unstarted(this::watch);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Held> worst = new ArrayList<>();
    private volatile boolean watching = true;

    /** What happened between two signs of life. */
    private record Held(long work, long waiting, List<String> seen) {
        long nanos() {
            return work + waiting;
        }
    }

    static Watchdog begin() {
        Watchdog dog = new Watchdog();
        dog.thread.start();
        return dog;
    }

    private void watch() {
        Thread window = windowThread();
        while (watching) {
            try {
                note(oneSign(window));
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Held oneSign(Thread window) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        AtomicLong after = new AtomicLong();
        List<String> seen = new ArrayList<>();
        long waiting = 0;
        long used = threads.getThreadCpuTime(window.threadId());
        Platform.runLater(() -> {
            after.set(threads.getCurrentThreadCpuTime());
            answered.countDown();
        });
        Look before = Look.NONE;
        while (!answered.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            ThreadInfo info = threads.getThreadInfo(window.threadId(), Integer.MAX_VALUE);
            Look now =
                    new Look(System.nanoTime(), info.getWaitedCount() + info.getBlockedCount(), isStandingStill(info));
            waiting += now.sinceTheSame(before);
            seen.add(told(info.getStackTrace()));
            before = now;
        }
        return new Held(after.get() - used, waiting, seen);
    }

    /** One look at the thread: when, at which of its waits, and whether it stood still in it. */
    private record Look(long nanos, long waits, boolean still) {
        static final Look NONE = new Look(0, -1, false);

        /** How long it has stood still in one and the same wait: seen at both ends, whatever became of this thread. */
        long sinceTheSame(Look before) {
            return still && before.still && waits == before.waits ? nanos - before.nanos : 0;
        }
    }

    private void note(Held held) {
        synchronized (worst) {
            worst.add(held);
            worst.sort(Comparator.comparingLong(Held::nanos).reversed());
            if (worst.size() > REMEMBERED) {
                worst.removeLast();
            }
        }
    }

    /** Waiting within an event: not idle, and not for the picture to be drawn in memory. */
    private static boolean isStandingStill(ThreadInfo info) {
        StackTraceElement[] place = info.getStackTrace();
        if (place.length == 0 || has(place, "waitForRenderingToComplete")) {
            return false;
        }
        if (info.getThreadState() == Thread.State.RUNNABLE) {
            return isInput(place[0]);
        }
        for (int i = 1; i < place.length; i++) {
            if (place[i].getMethodName().equals("runLoop")) {
                return !place[i - 1].getClassName().startsWith("java.util.concurrent.");
            }
        }
        return true;
    }

    /** Reading or writing a file or a socket: the thread counts as running, yet uses no processor. */
    private static boolean isInput(StackTraceElement top) {
        String name = top.getClassName();
        return top.isNativeMethod()
                && (name.startsWith("java.io.") || name.startsWith("sun.nio.") || name.startsWith("org.sqlite."));
    }

    private static boolean has(StackTraceElement[] place, String method) {
        return Arrays.stream(place).anyMatch(step -> step.getMethodName().equals(method));
    }

    private static Thread windowThread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("JavaFX Application Thread"))
                .findFirst()
                .orElseThrow();
    }

    private static String told(StackTraceElement... place) {
        StringBuilder out = new StringBuilder();
        for (StackTraceElement step : place) {
            out.append("\n    ").append(step);
        }
        return out.toString();
    }

    Duration longest() {
        synchronized (worst) {
            return Duration.ofNanos(worst.isEmpty() ? 0 : worst.getFirst().nanos());
        }
    }

    /** What was seen while the window's thread was held longest. */
    String where() {
        synchronized (worst) {
            StringBuilder out = new StringBuilder();
            for (Held held : worst) {
                out.append("%n%d ms of work, %d ms of waiting"
                        .formatted(
                                TimeUnit.NANOSECONDS.toMillis(held.work()),
                                TimeUnit.NANOSECONDS.toMillis(held.waiting())));
                held.seen().stream().limit(REMEMBERED).forEach(out::append);
            }
            return out.toString();
        }
    }

    @Override
    public void close() {
        watching = false;
        thread.interrupt();
    }
}
