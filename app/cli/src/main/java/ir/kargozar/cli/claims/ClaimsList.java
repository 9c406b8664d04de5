package ir.kargozar.cli.claims;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.listing.ClaimColumn;
import ir.kargozar.claim.listing.ClaimSheet;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.table.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claims list [filters] [--out FILE.{csv,xlsx}]}: newest number first. */
@Command(name = "list")
public final class ClaimsList implements Callable<Integer> {
    private final Session session;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--columns", paramLabel = "COLUMN", split = ",")
    private List<ClaimColumn> columns = ClaimColumn.USUAL;

    @Option(names = "--out", paramLabel = "FILE.{csv,xlsx}")
    private @Nullable Path out;

    public ClaimsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FilterOptions.Read read = filters.read(session.texts());
        if (!read.problems().isEmpty()) {
            return session.answers().refuse(read.problems());
        }
        return out == null ? list(read.filter()) : save(read.filter(), out);
    }

    private int list(ClaimFilter filter) {
        ClaimQuery query = ClaimQuery.ALL.filter(filter);
        return session.in(kargozar -> session.answers().list(ClaimRows.all(kargozar.claims(), query)));
    }

    private int save(ClaimFilter filter, Path file) {
        Optional<TableFile.Form> form = TableFile.Form.of(file.toString());
        if (form.isEmpty()) {
            return session.answers()
                    .refuse(List.of(
                            session.texts().problem("out", "FILE_ENDING", List.of(file.toString(), ".csv .xlsx"))));
        }
        return session.in(kargozar -> save(kargozar, filter, file, form.get()));
    }

    private int save(Kargozar kargozar, ClaimFilter filter, Path file, TableFile.Form form) {
        kargozar.staff().require("claim.exported");
        ClaimListing listing = kargozar.claims().listing(filter, ClaimOrder.NEWEST_NUMBER);
        Outputs.write(file, stream -> write(listing, form, stream));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file);
        fields.put("claims", listing.size());
        return session.answers().record(fields);
    }

    private void write(ClaimListing listing, TableFile.Form form, OutputStream stream) throws IOException {
        try (ClaimSheet sheet = ClaimSheet.open(listing, columns, session.texts(), form, stream)) {
            while (sheet.step()) {
                // another piece
            }
        }
    }
}
