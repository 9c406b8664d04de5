package ir.kargozar.cli.bank;

import ir.kargozar.Kargozar;
import ir.kargozar.bank.AskedList;
import ir.kargozar.bank.BankDesk;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bank list --out FILE.csv [--again] [--number N]}: accounts to ask the bank about, or an earlier list once more. */
@Command(name = "list")
public final class BankList implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", paramLabel = "FILE.csv", required = true)
    private Path out = Path.of("");

    @Option(names = "--again")
    private boolean again;

    @Option(names = "--number", paramLabel = "N")
    private @Nullable Long number;

    public BankList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(this::list);
    }

    private int list(Kargozar kargozar) {
        BankDesk desk = kargozar.post().bank();
        Long known = number;
        if (known == null) {
            known = desk.makeList(again, session.who()).number();
        }
        long wanted = known;
        Outputs.write(out, file -> desk.write(wanted, file));
        return desk.lists().stream()
                .filter(list -> list.number() == wanted)
                .findFirst()
                .map(list -> session.answers().record(fields(list)))
                .orElseThrow();
    }

    private Map<String, Object> fields(AskedList list) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", list.number());
        fields.put("on", list.on());
        fields.put("accounts", list.accounts());
        fields.put("file", out);
        return fields;
    }
}
