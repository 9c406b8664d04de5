package ir.kargozar.cli.claims;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.Session;
import ir.kargozar.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code claims add FILE [--accept]}: one claim in JSON or many in NDJSON, {@code -} for standard input. Stored in chunks; the
 * report line of a claim is printed only after its commit. A bad claim harms no other.
 */
@Command(name = "add")
public final class ClaimsAdd implements Callable<Integer> {
    private static final int CHUNK = 250;
    private final Session session;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--accept")
    private boolean accept;

    public ClaimsAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Inputs.Opened opened = new Inputs(session).open(file);
        return switch (opened) {
            case Inputs.Opened.Refused(Problem problem) -> session.answers().refuse(List.of(problem));
            case Inputs.Opened.Open(InputStream in) -> session.in(kargozar -> addAll(kargozar, in));
        };
    }

    private int addAll(Kargozar kargozar, InputStream in) {
        AddReport report = new AddReport(session.answers());
        boolean lines = file.endsWith(".ndjson") || file.endsWith(".jsonl");
        try (ClaimFile claims = new ClaimFile(in, lines)) {
            List<ClaimFile.Entry> chunk = chunk(claims);
            while (!chunk.isEmpty()) {
                add(kargozar, chunk, report);
                chunk = chunk(claims);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            report.close();
        }
        return report.refused() == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private static List<ClaimFile.Entry> chunk(ClaimFile claims) throws IOException {
        List<ClaimFile.Entry> chunk = new ArrayList<>();
        long size = 0;
        Optional<ClaimFile.Entry> next = claims.next();
        while (next.isPresent()) {
            chunk.add(next.get());
            size += next.get() instanceof ClaimFile.Entry.Text(long _, String json) ? json.length() : 0;
            boolean full = chunk.size() == CHUNK || size > CHUNK * 10_000L;
            next = full ? Optional.empty() : claims.next();
        }
        return chunk;
    }

    private void add(Kargozar kargozar, List<ClaimFile.Entry> chunk, AddReport report) {
        List<Reading> readings =
                chunk.stream().map(entry -> read(kargozar, entry)).toList();
        List<ClaimContent> valid = readings.stream()
                .filter(Reading.Valid.class::isInstance)
                .map(reading -> ((Reading.Valid) reading).content())
                .toList();
        ClaimDesk.Intake intake = accept ? ClaimDesk.Intake.ACCEPT : ClaimDesk.Intake.DRAFT;
        var outcomes = kargozar.claimDesk().addAll(valid, intake, session.who()).iterator();
        for (int i = 0; i < chunk.size(); i++) {
            long line = chunk.get(i).line();
            switch (readings.get(i)) {
                case Reading.Refused(List<Problem> problems) -> report.refused(line, problems);
                case Reading.Valid _ -> {
                    switch (outcomes.next()) {
                        case ClaimDesk.Outcome.Done(Claim<?> claim) -> report.saved(line, claim);
                        case ClaimDesk.Outcome.Refused(List<Problem> problems) -> report.refused(line, problems);
                    }
                }
            }
        }
        report.flush();
    }

    private Reading read(Kargozar kargozar, ClaimFile.Entry entry) {
        return switch (entry) {
            case ClaimFile.Entry.Text(long _, String json) -> new ClaimJson(kargozar.texts()).read(json);
            case ClaimFile.Entry.Unreadable(long _, String code) ->
                new Reading.Refused(List.of(session.texts().problem("", code, List.of("33554432"))));
        };
    }
}
