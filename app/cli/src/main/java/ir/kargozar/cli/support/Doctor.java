package ir.kargozar.cli.support;

import ir.kargozar.Health;
import ir.kargozar.Rescue;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.support.Disk;
import ir.kargozar.support.Finding;
import ir.kargozar.support.MachineClock;
import ir.kargozar.support.Place;
import ir.kargozar.support.ProgramHome;
import ir.kargozar.support.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code doctor [--out FILE] [FOLDER…]}: what is well and what is wrong with this machine, with the folders into which
 * packages are written, and with the workspace where one is named. Nothing of a person's data; nothing is changed. Exit 1
 * where something is wrong.
 */
@Command(name = "doctor")
public final class Doctor implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Parameters(paramLabel = "FOLDER", arity = "0..*")
    private List<Path> folders = List.of();

    public Doctor(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Finding> found = new ArrayList<>(Health.ofMachine(
                ProgramHome.of(session.terminal().environment()),
                work -> Thread.ofPlatform().daemon().start(work)));
        folders.forEach(folder -> found.addAll(Disk.of(Place.PACKAGES, folder)));
        found.addAll(session.namesWorkspace() ? ofWorkspace() : clock());
        tell(found);
        return found.stream().anyMatch(each -> each.severity() == Severity.WRONG)
                ? ExitStatus.REFUSED
                : ExitStatus.DONE;
    }

    private List<Finding> clock() {
        return MachineClock.findings(session.terminal().clock(), ZoneId.systemDefault(), Optional.empty());
    }

    private List<Finding> ofWorkspace() {
        Health.Outside outside = Health.ofWorkspace(session.workspace());
        List<Finding> found = new ArrayList<>(outside.findings());
        if (!outside.openable()) {
            found.addAll(clock());
            return found;
        }
        try {
            session.in(kargozar -> {
                found.addAll(Health.of(kargozar, session.terminal().clock()));
                return ExitStatus.DONE;
            });
        } catch (Refusal | Fault e) {
            found.add(Health.closed(e));
        }
        return found;
    }

    private void tell(List<Finding> found) {
        if (session.answers().isJson()) {
            session.answers().list(found.stream().map(this::fields).toList());
        } else {
            found.forEach(each -> session.answers().say(line(each)));
        }
        Path file = out;
        if (file != null) {
            String text = String.join("\n", found.stream().map(this::line).toList()) + "\n";
            Outputs.write(file, sink -> sink.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Map<String, Object> fields(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("severity", finding.severity().name());
        fields.put("code", finding.sign().name());
        fields.put("message", finding.sentence(session.texts()));
        fields.put("advice", finding.advice(session.texts()));
        return fields;
    }

    private String line(Finding finding) {
        String advice = finding.advice(session.texts());
        return finding.severity() + " " + finding.sign() + ": " + finding.sentence(session.texts())
                + (advice.isEmpty() ? "" : " " + advice);
    }
}
