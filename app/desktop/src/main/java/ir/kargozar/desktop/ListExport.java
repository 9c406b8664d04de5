package ir.kargozar.desktop;

import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.listing.ClaimColumn;
import ir.kargozar.claim.listing.ClaimSheet;
import ir.kargozar.desktop.claims.ManyClaimsModel;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.table.TableFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    private record Writing(Path part, OutputStream out, ClaimSheet sheet) {}

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
                whole -> end(file, whole),
                stopped -> many.tell(
                        stopped
                                ? shown.texts().say("claims.export.stopped")
                                : shown.say("claims.exported", shown.number(listing.size()), file)));
    }

    private Writing open(ClaimListing listing, List<ClaimColumn> columns, Path file, TableFile.Form form)
            throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "claims", ".part");
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
        return new Writing(part, out, ClaimSheet.open(listing, columns, shown.texts(), form, out));
    }

    /** Half a file is no file. */
    private void end(Path file, boolean whole) throws IOException {
        if (writing instanceof Writing(Path part, OutputStream out, ClaimSheet sheet)) {
            try (out) {
                sheet.close();
            }
            if (whole) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(part);
            }
        }
    }
}
