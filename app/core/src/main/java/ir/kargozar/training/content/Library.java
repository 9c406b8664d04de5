package ir.kargozar.training.content;

import java.nio.file.Path;
import java.util.Optional;

/** What is taught in a workspace. Files are read at each use, so that a change counts at once. */
public record Library(Optional<Path> folder) {

    /** Refusals of {@link Curriculum#load}. */
    public Curriculum curriculum() {
        return Curriculum.load(folder);
    }

    /** @param target as a lesson names it: {@code ../pictures/NAME.png} */
    public Optional<byte[]> picture(String target) {
        return Targets.picture(target).flatMap(Shelf.own(folder)::find);
    }
}
