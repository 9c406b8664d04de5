package ir.kargozar.desktop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Asks the window's thread for a sign of life again and again, and remembers how long it let itself be waited for. */
final class Watchdog implements AutoCloseable {

    private static final long PAUSE_MILLIS = 5;

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
            long asked = System.nanoTime();
            CountDownLatch answered = new CountDownLatch(1);
            Platform.runLater(answered::countDown);
            try {
                String where = "";
                if (!answered.await(150, TimeUnit.MILLISECONDS)) {
                    where = place(window);
                    answered.await();
                }
                synchronized (waits) {
                    waits.add(System.nanoTime() - asked);
                    stacks.add(where);
                }
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static Thread windowThread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("JavaFX Application Thread"))
                .findFirst()
                .orElseThrow();
    }

    private static String place(Thread window) {
        StringBuilder out = new StringBuilder();
        for (StackTraceElement step : window.getStackTrace()) {
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
