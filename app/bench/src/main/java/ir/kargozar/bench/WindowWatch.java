package ir.kargozar.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/**
 * Starts a program's main class, waits until its first window shows and has been drawn twice, prints the milliseconds
 * since the process began, and ends the process. The same watch for the bare window and for ours.
 */
public final class WindowWatch {
    private static final int FRAMES = 2;
    private static final long PATIENCE = 60_000;

    private WindowWatch() {}

    public static void main(String[] words) throws Exception {
        Thread watch = new Thread(WindowWatch::watch, "window-watch");
        watch.setDaemon(true);
        watch.start();
        Class.forName(words[0]).getMethod("main", String[].class).invoke(null, (Object)
                List.of(words).subList(1, words.length).toArray(String[]::new));
    }

    private static void watch() {
        try {
            while (!isShowing()) {
                Thread.sleep(2);
            }
            CountDownLatch drawn = new CountDownLatch(FRAMES);
            Platform.runLater(() -> new AnimationTimer() {
                @Override
                public void handle(long now) {
                    drawn.countDown();
                }
            }.start());
            boolean ready = drawn.await(PATIENCE, TimeUnit.MILLISECONDS);
            long taken = ChronoUnit.MILLIS.between(
                    ProcessHandle.current().info().startInstant().orElseThrow(), Instant.now());
            System.out.println((ready ? "READY " : "LATE ") + taken);
            System.out.flush();
            System.exit(ready ? 0 : 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isShowing() {
        try {
            return Window.getWindows().stream().anyMatch(Window::isShowing);
        } catch (RuntimeException e) {
            return false;
        }
    }
}
