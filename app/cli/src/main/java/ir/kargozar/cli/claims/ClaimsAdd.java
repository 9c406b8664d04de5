package ir.kargozar.cli.claims;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.FileReport;
import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.JsonFile;
import ir.kargozar.cli.Session;
import ir.kargozar.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        FileReport report = new FileReport(session.answers(), "cli.saved.count");
        try (JsonFile claims = new JsonFile(in, JsonFile.isOfLines(file))) {
            List<JsonFile.Entry> chunk = chunk(claims);
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

    private static List<JsonFile.Entry> chunk(JsonFile claims) throws IOException {
        List<JsonFile.Entry> chunk = new ArrayList<>();
        long size = 0;
        Optional<JsonFile.Entry> next = claims.next();
        while (next.isPresent()) {
            chunk.add(next.get());
            size += next.get() instanceof JsonFile.Entry.Text(long _, String json) ? json.length() : 0;
            boolean full = chunk.size() == CHUNK || size > CHUNK * 10_000L;
            next = full ? Optional.empty() : claims.next();
        }
        return chunk;
    }

    private void add(Kargozar kargozar, List<JsonFile.Entry> chunk, FileReport report) {
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
                        case ClaimDesk.Outcome.Done(Claim<?> claim) -> saved(report, line, claim);
                        case ClaimDesk.Outcome.Refused(List<Problem> problems) -> report.refused(line, problems);
                    }
                }
            }
        }
        report.flush();
    }

    private void saved(FileReport report, long line, Claim<?> claim) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("number", claim.number().toString());
        record.put("status", claim.status());
        report.done(line, record, claim.number() + "\t" + session.texts().word(claim.status()));
    }

    private Reading read(Kargozar kargozar, JsonFile.Entry entry) {
        return switch (entry) {
            case JsonFile.Entry.Text(long _, String json) -> new ClaimJson(kargozar.texts()).read(json);
            case JsonFile.Entry.Unreadable unreadable ->
                new Reading.Refused(List.of(unreadable.problem(session.texts())));
        };
    }
}
