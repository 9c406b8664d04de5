package ir.kargozar.cli.examination;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.paper.PaperDesk;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papers tick CODE SEQUENCE NUMBER… [--missing] [--by NAME]}: the first person saw these files, or did not. */
@Command(name = "tick")
public final class PapersTick implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE")
    private String from = "";

    @Parameters(index = "1", paramLabel = "SEQUENCE")
    private long sequence;

    @Parameters(index = "2..*", paramLabel = "NUMBER", arity = "1..*")
    private List<String> typed = List.of();

    @Option(names = "--missing")
    private boolean missing;

    @Option(names = "--by", paramLabel = "NAME")
    private @Nullable String by;

    public PapersTick(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        List<ClaimNumber> numbers = new ArrayList<>();
        for (String one : typed) {
            switch (ClaimNumber.of(one)) {
                case Parsed.Valid<ClaimNumber>(ClaimNumber number) -> numbers.add(number);
                case Parsed.Invalid<ClaimNumber> invalid ->
                    problems.add(session.texts().problem(one, invalid));
            }
        }
        return problems.isEmpty()
                ? OfPackage.from(session, from, (kargozar, sender) -> tick(kargozar, sender, numbers))
                : session.answers().refuse(problems);
    }

    private int tick(Kargozar kargozar, OfficeCode sender, List<ClaimNumber> numbers) {
        PaperDesk desk = kargozar.post().paperDesk();
        String who = by == null ? session.who() : by;
        numbers.forEach(number -> desk.look(sender, sequence, number, !missing, who));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("files", numbers.size());
        fields.put("who", who);
        return session.answers().record(fields);
    }
}
