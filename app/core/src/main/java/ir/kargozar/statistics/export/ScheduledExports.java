package ir.kargozar.statistics.export;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does what was asked for while the workspace was held. A workspace in a database is held by nobody: it has none. */
public record ScheduledExports(Optional<Requests> requests, Exports exports, Texts texts) {

    /** What became of a request. */
    public sealed interface Outcome {
        /** @param file that was asked for */
        record Done(Path file) implements Outcome {}

        /** @param request name of the file that was set aside */
        record SetAside(String request, Problem why) implements Outcome {}
    }

    /** The folder that may be watched for requests. */
    public Optional<Path> folder() {
        return requests.map(Requests::folder);
    }

    /** All that wait, each once. Refused with FILE_NOT_WRITABLE where a request can be neither removed nor set aside. */
    public List<Outcome> run() {
        List<Outcome> outcomes = new ArrayList<>();
        requests.ifPresent(all -> all.waiting().forEach(request -> outcomes.add(done(all, request))));
        return outcomes;
    }

    private Outcome done(Requests all, Path request) {
        Path file;
        try {
            Export wanted = all.read(request);
            exports.make(wanted);
            file = wanted.out();
        } catch (Refusal refusal) {
            return aside(all, request, refusal.code(), refusal.arguments());
        } catch (RuntimeException e) {
            String code = e instanceof Fault fault ? fault.code() : e.getClass().getSimpleName();
            return aside(all, request, "REQUEST_FAILED", List.of(code));
        }
        all.remove(request);
        return new Outcome.Done(file);
    }

    private Outcome aside(Requests all, Path request, String code, List<String> arguments) {
        Problem why = texts.problem("", code, arguments);
        all.setAside(request, code + ": " + (why.message() + " " + why.remedy()).strip());
        return new Outcome.SetAside(request.getFileName() + "", why);
    }
}
