package ir.kargozar.desktop;

import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.listing.ClaimColumn;
import ir.kargozar.claim.listing.ClaimSheet;
import ir.kargozar.desktop.claims.ManyClaimsModel;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.office.WholeFile;
import ir.kargozar.table.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list on its way into a file, CSV where its name ends so, else XLSX: to a name beside it first, moved when whole. */
final class ListExport {

    private final ManyClaimsModel many;
    private final Shown shown;
    private @Nullable Writing writing;

    ListExport(ManyClaimsModel many, Shown shown) {
        this.many = many;
        this.shown = shown;
    }

    private record Writing(WholeFile whole, ClaimSheet sheet) {}

    void begin(ClaimListing listing, List<ClaimColumn> columns, Path chosen) {
        TableFile.Form known = TableFile.Form.of(chosen.toString()).orElse(null);
        Path file = known == null ? chosen.resolveSibling(chosen.getFileName() + ".xlsx") : chosen;
        TableFile.Form form = known == null ? TableFile.Form.XLSX : known;
        many.whole(
                () -> {
                    Writing open = writing == null ? open(listing, columns, file, form) : writing;
                    writing = open;
                    boolean more = open.sheet().step();
                    many.progress(open.sheet().done(), listing.size());
                    return more;
                },
                this::end,
                stopped -> many.tell(
                        stopped
                                ? shown.texts().say("claims.export.stopped")
                                : shown.say("claims.exported", shown.number(listing.size()), file)));
    }

    private Writing open(ClaimListing listing, List<ClaimColumn> columns, Path file, TableFile.Form form)
            throws IOException {
        WholeFile whole = WholeFile.begin(file);
        return new Writing(whole, ClaimSheet.open(listing, columns, shown.texts(), form, whole.out()));
    }

    /** Half a file is no file. */
    private void end(boolean complete) throws IOException {
        if (writing instanceof Writing(WholeFile whole, ClaimSheet sheet)) {
            try (whole) {
                sheet.close();
                if (complete) {
                    whole.finish();
                }
            }
        }
    }
}
