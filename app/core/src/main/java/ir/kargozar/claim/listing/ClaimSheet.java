package ir.kargozar.claim.listing;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.table.Cell;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** A listing on its way into a file, some lines at a step, so that whoever writes it can rest between two steps. */
public final class ClaimSheet implements AutoCloseable {
    private static final int LINES_A_STEP = 500;

    private final ClaimListing listing;
    private final List<ClaimColumn> columns;
    private final Texts texts;
    private final TableFile file;
    private int done;

    /** The stream is flushed when this is closed, and left open. */
    public static ClaimSheet open(
            ClaimListing listing, List<ClaimColumn> columns, Texts texts, TableFile.Form form, OutputStream out)
            throws IOException {
        TableFile.Head head = new TableFile.Head(
                texts.say("claims.sheet"),
                columns.stream()
                        .map(column -> new TableFile.Column(texts.word(column), column.width()))
                        .collect(Collectors.toUnmodifiableList()),
                texts.language().isRightToLeft());
        return new ClaimSheet(listing, columns, texts, TableFile.open(form, head, out));
    }

    private ClaimSheet(ClaimListing listing, List<ClaimColumn> columns, Texts texts, TableFile file) {
        this.listing = listing;
        this.columns = columns;
        this.texts = texts;
        this.file = file;
    }

    /** Some more lines; false where there are none left. */
    public boolean step() throws IOException {
        int to = Math.min(listing.size(), done + LINES_A_STEP);
        for (ClaimLine line : listing.lines(done, to)) {
            List<Cell> cells =
                    columns.stream().map(column -> column.cell(line, texts)).toList();
            file.row(cells);
        }
        done = to;
        return done < listing.size();
    }

    /** How many of the listing's places are written. */
    public int done() {
        return done;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
