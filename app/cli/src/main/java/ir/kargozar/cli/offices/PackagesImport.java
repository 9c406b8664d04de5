package ir.kargozar.cli.offices;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.Imported;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.office.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code packages import FILE…}: each file whole or not at all; a refused one keeps no other from coming in. */
@Command(name = "import")
public final class PackagesImport implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    public PackagesImport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(this::importAll);
    }

    private int importAll(Kargozar kargozar) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Path file : files) {
            try {
                rows.add(row(
                        kargozar, file, kargozar.post().handover().importPackage(file, session.who(), Progress.NONE)));
            } catch (Refusal refusal) {
                refusals.add(refusal);
            }
        }
        if (rows.isEmpty()) {
            return session.answers()
                    .refuse(refusals.stream()
                            .map(refusal -> session.texts().problem("", refusal.code(), refusal.arguments()))
                            .toList());
        }
        refusals.forEach(refusal ->
                session.answers().complain(0, session.texts().problem("", refusal.code(), refusal.arguments())));
        session.answers().list(rows);
        return refusals.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private static Map<String, Object> row(Kargozar kargozar, Path file, Imported imported) {
        Map<String, Object> row = PackageFields.of(imported.head());
        switch (imported) {
            case Imported.Applied applied -> {
                row.put("state", ImportState.APPLIED);
                row.put("claims", applied.totals().claimCount());
                row.put("setAside", PackageFields.of(applied.setAside()));
                row.put("missing", List.of());
            }
            case Imported.AlreadyReceived _ -> empty(row, ImportState.ALREADY_RECEIVED, List.of());
            case Imported.Held held -> empty(row, ImportState.HELD, held.missing());
        }
        row.put("resumed", resumed(kargozar, imported));
        row.put("file", file);
        return row;
    }

    private static List<String> resumed(Kargozar kargozar, Imported imported) {
        Stream<? extends Imported> followers =
                imported instanceof Imported.Applied applied ? applied.followers().stream() : Stream.empty();
        return Stream.concat(Stream.of(imported), followers)
                .flatMap(each -> each.resumed().stream())
                .flatMap(word -> word.sentences(imported.head().sender(), kargozar.texts()).stream())
                .toList();
    }

    private static void empty(Map<String, Object> row, ImportState state, List<Long> missing) {
        row.put("state", state);
        row.put("claims", 0);
        row.put("setAside", List.of());
        row.put("missing", missing);
    }

    /** What came of a file. */
    enum ImportState {
        APPLIED,
        ALREADY_RECEIVED,
        HELD
    }
}
