package ir.kargozar.desktop.claims;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.desktop.task.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a list that is worked off from its top, and more of them as someone comes near the end of those
 * shown: to the very end. Used on the window's thread only.
 */
public final class GrowingLines<T> {
    private static final int PAGE = 300;
    private static final int NEAR = 40;
    private static final int KEPT = 3_000;

    private final Tasks tasks;
    private final Function<ClaimLine, Optional<T>> made;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private @Nullable ClaimListing listing;
    private int taken;
    private boolean reading;

    /** @param made of a line, empty where it does not belong there any more */
    public GrowingLines(Tasks tasks, Function<ClaimLine, Optional<T>> made) {
        this.tasks = tasks;
        this.made = made;
    }

    /**
     * The top of a listing, read.
     *
     * @param many places of it
     */
    public record Top(ClaimListing listing, int many, List<ClaimLine> lines) {
        public Top {
            lines = List.copyOf(lines);
        }
    }

    /** How many lines to read at the top, so that those in sight stay. */
    public int many() {
        return Math.clamp(taken, PAGE, KEPT);
    }

    /** Reads the top, off the window's thread; {@code many} was asked before, on it. */
    public static Top read(ClaimListing all, int many) {
        int there = Math.min(many, all.size());
        return new Top(all, there, all.lines(0, there));
    }

    /** Another list in the place of this one. */
    public void show(Top top) {
        listing = top.listing();
        taken = top.many();
        reading = false;
        shown.setAll(made(top.lines()));
    }

    private List<T> made(List<ClaimLine> lines) {
        return lines.stream().map(made).flatMap(Optional::stream).toList();
    }

    public ObservableList<T> shown() {
        return shown;
    }

    /** Someone looks at this place of those shown. */
    public void near(int place) {
        ClaimListing all = listing;
        if (all != null && !reading && place + NEAR >= shown.size() && taken < all.size()) {
            more(all);
        }
    }

    private void more(ClaimListing all) {
        reading = true;
        int from = taken;
        int to = Math.min(all.size(), from + PAGE);
        tasks.work(() -> all.lines(from, to)).then(lines -> {
            if (all.equals(listing) && from == taken) {
                reading = false;
                taken = to;
                List<T> more = made(lines);
                shown.addAll(more);
                if (more.isEmpty()) {
                    near(shown.size());
                }
            }
        });
    }
}
