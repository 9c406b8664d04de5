package ir.kargozar.handover.delivery;

import ir.kargozar.handover.parcel.Progress;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Package files in the order in which they are best taken: by sender and number where their names say these, so that
 * few have to be held; the rest behind them by name.
 *
 * @param unreadable files and folders within that could not be looked at
 */
public record Delivery(List<Path> files, List<Path> unreadable) {
    private static final String ENDING = ".kgz";

    public Delivery {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Files that are named, whatever their names, and every file {@code *.kgz} in folders and their folders; links within
     * are not followed. Each once. Refusal: PACKAGE_CANCELLED.
     */
    public static Delivery of(List<Path> places, Progress progress) {
        Set<Path> found = new LinkedHashSet<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                gather(place, progress, found, unreadable);
            } else {
                found.add(place.toAbsolutePath().normalize());
            }
        }
        List<Path> ordered =
                found.stream().map(NamedFile::of).sorted().map(NamedFile::file).toList();
        return new Delivery(ordered, unreadable);
    }

    private static void gather(Path folder, Progress progress, Set<Path> found, List<Path> unreadable) {
        try {
            Files.walkFileTree(folder.toAbsolutePath().normalize(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
                    progress.step(found.size(), 0);
                    if (kind.isRegularFile() && isPackage(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e) {
                    if (e != null) {
                        unreadable.add(inner);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable.add(folder);
        }
    }

    private static boolean isPackage(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
