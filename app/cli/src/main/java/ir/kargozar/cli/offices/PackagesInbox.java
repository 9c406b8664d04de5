package ir.kargozar.cli.offices;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.ledger.Correspondent;
import ir.kargozar.handover.ledger.Correspondents.Contradiction;
import ir.kargozar.handover.ledger.NumberWords;
import ir.kargozar.identity.OfficeCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code packages inbox [--missing]}: what came from each office, and what is missing, held, contradicted. */
@Command(name = "inbox")
public final class PackagesInbox implements Callable<Integer> {
    private final Session session;

    @Option(names = "--missing")
    private boolean missing;

    public PackagesInbox(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(this::list);
    }

    private int list(Kargozar kargozar) {
        Map<OfficeCode, Long> contradictions = kargozar.post().correspondents().contradictions().stream()
                .collect(Collectors.groupingBy(Contradiction::sender, Collectors.counting()));
        return session.answers()
                .list(kargozar.post().correspondents().all().stream()
                        .filter(each -> !missing || !each.isComplete())
                        .map(each -> row(each, contradictions.getOrDefault(each.office(), 0L)))
                        .toList());
    }

    private Map<String, Object> row(Correspondent each, long contradictions) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("office", each.office());
        row.put("name", each.name());
        row.put("last", each.last());
        row.put("cameOn", each.takenOn().map(Object::toString).orElse(""));
        row.put("missing", new NumberWords(session.texts()).ofGaps(each.missing()));
        row.put("held", each.held());
        row.put("setAside", each.setAside());
        row.put("contradictions", contradictions);
        return row;
    }
}
