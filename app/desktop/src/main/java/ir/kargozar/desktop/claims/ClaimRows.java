package ir.kargozar.desktop.claims;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.desktop.task.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableListBase;

/**
 * A list of any length that holds only the pages looked at last: whichever place the table asks for is there at once,
 * and its line comes from the store, the page in sight first. Used on the window's thread only.
 */
public final class ClaimRows extends ObservableListBase<ClaimRow> {

    private static final int PAGE = 100;
    private static final int PAGES_KEPT = 24;
    private static final int PAGES_WANTED = 3;

    private final ClaimListing listing;
    private final Tasks tasks;
    private final Map<Integer, ClaimRow[]> pages = new LinkedHashMap<>(32, 0.75f, true);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private boolean reading;

    ClaimRows(ClaimListing listing, Tasks tasks) {
        this.listing = listing;
        this.tasks = tasks;
    }

    ClaimListing listing() {
        return listing;
    }

    @Override
    public int size() {
        return listing.size();
    }

    @Override
    public ClaimRow get(int place) {
        if (place < 0 || place >= size()) {
            throw new IndexOutOfBoundsException(place);
        }
        return page(place / PAGE)[place % PAGE];
    }

    /** Where it stands, without going through the list. */
    @Override
    public int indexOf(Object row) {
        return row instanceof ClaimRow one && one.place() < size() ? one.place() : -1;
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    private ClaimRow[] page(int number) {
        ClaimRow[] known = pages.get(number);
        if (known != null) {
            return known;
        }
        ClaimRow[] fresh = new ClaimRow[Math.min(PAGE, size() - number * PAGE)];
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = new ClaimRow(number * PAGE + i);
        }
        pages.put(number, fresh);
        if (pages.size() > PAGES_KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
        wanted.push(number);
        if (wanted.size() > PAGES_WANTED) {
            pages.remove(wanted.removeLast());
        }
        readNext();
        return fresh;
    }

    /** The page asked for last comes first; those scrolled past meanwhile are not read at all. */
    private void readNext() {
        if (reading || wanted.isEmpty()) {
            return;
        }
        reading = true;
        int from = wanted.pop() * PAGE;
        int to = Math.min(size(), from + PAGE);
        tasks.work(() -> listing.lines(from, to)).then(lines -> {
            reading = false;
            fill(from / PAGE, lines);
            readNext();
        });
    }

    private void fill(int number, List<ClaimLine> lines) {
        ClaimRow[] page = pages.get(number);
        if (page == null) {
            return;
        }
        Map<ClaimNumber, ClaimLine> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.put(line.number(), line));
        for (ClaimRow row : page) {
            row.line().set(byNumber.get(listing.number(row.place())));
        }
    }
}
