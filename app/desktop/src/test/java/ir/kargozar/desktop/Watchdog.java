package ir.kargozar.desktop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Asks the window's thread for a sign of life again and again, and remembers how long its own work let it be waited for.
 * Waiting for the software renderer is not counted: it is not there on a real display.
 */
final class Watchdog implements AutoCloseable {

    private static final long LOOK_MILLIS = 10;

    private final Thread thread = Thread.ofPlatform().name("watchdog").daemon().unstarted(this::watch);
    private final List<Long> waits = new ArrayList<>();
    private final List<String> stacks = new ArrayList<>();
    private volatile boolean watching = true;

    static Watchdog begin() {
        Watchdog dog = new Watchdog();
        dog.thread.start();
        return dog;
    }

    private void watch() {
        Thread window = windowThread();
        while (watching) {
            CountDownLatch answered = new CountDownLatch(1);
            Platform.runLater(answered::countDown);
            try {
                long held = 0;
                String where = "";
                long since = System.nanoTime();
                while (!answered.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    StackTraceElement[] place = window.getStackTrace();
                    long now = System.nanoTime();
                    if (!isDrawing(place)) {
                        held += now - since;
                        where = where.isEmpty() && held > TimeUnit.MILLISECONDS.toNanos(100) ? told(place) : where;
                    }
                    since = now;
                }
                synchronized (waits) {
                    waits.add(held);
                    stacks.add(where);
                }
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** True while the thread does nothing but wait for the picture to be drawn in memory: no work of the program. */
    private static boolean isDrawing(StackTraceElement... place) {
        return Arrays.stream(place).anyMatch(step -> step.getMethodName().equals("waitForRenderingToComplete"));
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
        synchronized (waits) {
            return Duration.ofNanos(
                    waits.stream().mapToLong(Long::longValue).max().orElse(0));
        }
    }

    /** Where the window's thread stood while it let itself be waited for longest. */
    String where() {
        synchronized (waits) {
            int worst = 0;
            for (int i = 0; i < waits.size(); i++) {
                worst = waits.get(i) > waits.get(worst) ? i : worst;
            }
            return stacks.isEmpty() ? "" : stacks.get(worst);
        }
    }

    @Override
    public void close() {
        watching = false;
        thread.interrupt();
    }
}
