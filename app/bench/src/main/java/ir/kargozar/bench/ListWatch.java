package ir.kargozar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Starts the desktop, opens its list of claims, and jumps to places all over it as a scroll bar would. Prints, for each
 * jump, the milliseconds until the line stands there ({@code PAGE ms}), and at the end the resident memory of the process
 * ({@code RESIDENT MB}).
 */
public final class ListWatch {
    private static final int JUMPS = 60;
    private static final int WARM_UP = 20;
    private static final long PATIENCE = 120_000;

    private ListWatch() {}

    public static void main(String[] words) throws Exception {
        Thread watch = new Thread(ListWatch::watch, "list-watch");
        watch.setDaemon(true);
        watch.start();
        Class.forName(words[0]).getMethod("main", String[].class).invoke(null, (Object)
                List.of(words).subList(1, words.length).toArray(String[]::new));
    }

    private static void watch() {
        try {
            until("the first screen", () -> find("#home-screen #count-DRAFT") != null);
            onWindow(() -> {
                ((ButtonBase) shown("#to-claims")).fire();
                return true;
            });
            until(
                    "the list",
                    () -> find("#claims") instanceof TableView<?> table
                            && !table.getItems().isEmpty());
            TableView<?> table = (TableView<?>) shown("#claims");
            int size = onWindow(() -> table.getItems().size());
            Random random = new Random(1);
            for (int i = 0; i < JUMPS; i++) {
                double taken = jump(table, random.nextInt(size - 20));
                if (i >= WARM_UP) {
                    System.out.printf(java.util.Locale.ROOT, "PAGE %.3f%n", taken);
                }
            }
            long worked = processor();
            for (int i = 0; i < WARM_UP; i++) {
                jump(table, random.nextInt(size - 20));
            }
            System.out.printf(java.util.Locale.ROOT, "WORK %.3f%n", (processor() - worked) / 1e6 / WARM_UP);
            Thread.sleep(3_000);
            System.out.printf(java.util.Locale.ROOT, "CLAIMS %d%nRESIDENT %d%n", size, resident());
            System.out.flush();
            System.exit(0);
        } catch (Exception e) {
            System.out.println("LOST " + e);
            System.out.flush();
            System.exit(1);
        }
    }

    private static double jump(TableView<?> table, int place) throws Exception {
        long began = System.nanoTime();
        onWindow(() -> {
            table.scrollTo(place);
            return true;
        });
        until("line " + place, () -> isThere(table, place));
        return (System.nanoTime() - began) / 1e6;
    }

    private static boolean isThere(TableView<?> table, int place) {
        return table.lookupAll(".table-row-cell").stream()
                .filter(row -> row instanceof TableRow<?> one && one.getIndex() == place && one.isVisible())
                .anyMatch(row -> row.lookup(".label") instanceof Labeled label
                        && !label.getText().isBlank());
    }

    /** Nanoseconds of all processors that this process has had. */
    private static long processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(java.time.Duration.ZERO)
                .toNanos();
    }

    /** Of this process, MB. */
    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    private static void until(String what, Supplier<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!isTrue(condition)) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("did not come: " + what);
            }
            Thread.sleep(1);
        }
    }

    /** False also before there is a window's thread at all. */
    private static boolean isTrue(Supplier<Boolean> condition) throws Exception {
        try {
            return onWindow(condition);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static <T> T onWindow(Supplier<T> what) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(what.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get(PATIENCE, TimeUnit.MILLISECONDS);
    }

    private static @Nullable Node find(String selector) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Node shown(String selector) {
        return java.util.Objects.requireNonNull(find(selector), selector);
    }
}
