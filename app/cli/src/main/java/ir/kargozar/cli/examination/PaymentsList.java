package ir.kargozar.cli.examination;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.examination.PaymentList;
import ir.kargozar.table.TableFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code payments list --out FILE.{csv,xlsx}}: approved claims that are not paid, with their accounts. */
@Command(name = "list")
public final class PaymentsList implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", paramLabel = "FILE.{csv,xlsx}", required = true)
    private Path out = Path.of("");

    public PaymentsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<TableFile.Form> form = TableFile.Form.of(out.toString());
        return form.isEmpty()
                ? session.answers()
                        .refuse(List.of(
                                session.texts().problem("out", "FILE_ENDING", List.of(out.toString(), ".csv .xlsx"))))
                : session.in(kargozar -> save(kargozar, form.get()));
    }

    private int save(Kargozar kargozar, TableFile.Form form) {
        kargozar.staff().require("payment.listed");
        ClaimListing due = kargozar.examination().payments().due(ClaimOrder.OLDEST_NUMBER);
        PaymentList list = new PaymentList(kargozar.claims(), session.texts());
        Outputs.write(out, stream -> list.write(due, form, stream));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", out);
        fields.put("claims", due.size());
        return session.answers().record(fields);
    }
}
