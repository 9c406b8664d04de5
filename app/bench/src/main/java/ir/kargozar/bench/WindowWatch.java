package ir.kargozar.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Starts a program's main class, waits until its first window shows and has been drawn twice, prints the milliseconds
 * since the process began ({@code READY ms}), and ends the process. Where asked, it first takes the passphrase out of the
 * environment and types it at the entrance, at the pace of a person, and prints the milliseconds from its last key to the
 * first screen of the workspace ({@code SCREEN ms}). The same watch for the bare window and for ours.
 */
public final class WindowWatch {
    static final String READY = "READY";
    static final String SCREEN = "SCREEN";
    static final String WINDOW = "WINDOW";
    static final String TYPED = "KARGOZAR_TYPED";
    /** When the process was asked for: what a process knows of its own beginning is true to a second only. */
    static final String BEGAN = "KARGOZAR_BEGAN";

    private static final int FRAMES = 2;
    /** Of a person who types well: a tenth of a second a key. */
    private static final long KEY = 100;

    private static final long PATIENCE = 60_000;

    private WindowWatch() {}

    /** @param words {@link #WINDOW} or {@link #SCREEN}, the class, and its own words */
    public static void main(String[] words) throws Exception {
        boolean screen = words[0].equals(SCREEN);
        Thread watch = new Thread(() -> watch(screen), "window-watch");
        watch.setDaemon(true);
        watch.start();
        Class.forName(words[1]).getMethod("main", String[].class).invoke(null, (Object)
                List.of(words).subList(2, words.length).toArray(String[]::new));
    }

    private static void watch(boolean screen) {
        try {
            tell(READY, WindowWatch::isShowing, began());
            if (screen) {
                type(System.getenv(TYPED));
                tell(SCREEN, WindowWatch::isAtHome, Instant.now());
            }
            System.exit(0);
        } catch (InterruptedException | TimeoutException e) {
            System.out.println("LATE " + e);
            System.out.flush();
            System.exit(1);
        }
    }

    private static Instant began() {
        return Instant.ofEpochMilli(Long.parseLong(System.getenv(BEGAN)));
    }

    private static void type(String passphrase) throws InterruptedException {
        for (int i = 1; i <= passphrase.length(); i++) {
            String typed = passphrase.substring(0, i);
            Thread.sleep(KEY);
            Platform.runLater(() -> field().setText(typed));
        }
        Platform.runLater(() -> field().fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    }

    private static PasswordField field() {
        return (PasswordField) Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#passphrase"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static void tell(String name, BooleanSupplier isThere, Instant since)
            throws InterruptedException, TimeoutException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!isThere.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new TimeoutException(name);
            }
            Thread.sleep(2);
        }
        CountDownLatch drawn = new CountDownLatch(FRAMES);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
            }
        }.start());
        if (!drawn.await(PATIENCE, TimeUnit.MILLISECONDS)) {
            throw new TimeoutException(name);
        }
        System.out.println(name + " " + ChronoUnit.MILLIS.between(since, Instant.now()));
        System.out.flush();
    }

    private static boolean isShowing() {
        try {
            return Window.getWindows().stream().anyMatch(Window::isShowing);
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Looked at on the window's thread. */
    private static boolean isAtHome() {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(Window.getWindows().stream()
                .anyMatch(window -> window.getScene() != null
                        && window.getScene().getRoot().lookup("#home-screen #count-DRAFT") != null)));
        try {
            return answer.get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
