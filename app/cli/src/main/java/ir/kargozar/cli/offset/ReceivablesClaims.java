package ir.kargozar.cli.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.settlement.ApprovedClaims.Due;
import ir.kargozar.settlement.ClaimAssignments;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code offset receivables claims --centre WORKSHOP --claim NUMBER… --letter NUMBER --date DATE [--dry-run]}: approved
 * claims that were assigned to a centre become its documents, all or none.
 */
@Command(name = "claims")
public final class ReceivablesClaims implements Callable<Integer> {
    private final Session session;
    private final List<Problem> problems = new ArrayList<>();

    @Option(names = "--centre", paramLabel = "WORKSHOP", required = true)
    private String centre = "";

    @Option(names = "--claim", paramLabel = "NUMBER", required = true, arity = "1..*")
    private List<String> claims = List.of();

    @Option(names = "--letter", paramLabel = "NUMBER", required = true)
    private String letter = "";

    @Option(names = "--date", paramLabel = "DATE", required = true)
    private String date = "";

    @Option(names = "--dry-run")
    private boolean dry;

    public ReceivablesClaims(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        WorkshopCode code = Typed.value("centre", WorkshopCode.of(centre));
        Line number = Typed.value("letter", Line.of(letter));
        JalaliDate on = Typed.value("date", JalaliDate.of(date));
        List<Reference> references = references();
        if (!problems.isEmpty()) {
            return session.answers().refuse(problems);
        }
        ClaimAssignments.Wanted wanted =
                new ClaimAssignments.Wanted(code, references, new ClaimAssignments.Letter(number, on));
        return session.in(kargozar -> {
            ClaimAssignments desk = kargozar.post()
                    .clearing()
                    .assignments(kargozar.examination().payments());
            return answer(wanted, dry ? desk.look(wanted) : desk.take(wanted, session.who()));
        });
    }

    private List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (String one : claims) {
            switch (ClaimNumber.of(one)) {
                case Parsed.Valid<ClaimNumber>(ClaimNumber number) -> references.add(new Reference(number.toString()));
                case Parsed.Invalid<ClaimNumber> invalid ->
                    problems.add(session.texts().problem(one, invalid));
            }
        }
        return references;
    }

    private int answer(ClaimAssignments.Wanted wanted, ClaimAssignments.Assigned assigned) {
        if (!assigned.problems().isEmpty()) {
            return session.answers().refuse(assigned.problems());
        }
        if (!session.answers().isJson()) {
            session.answers()
                    .list(assigned.due().stream().map(ReceivablesClaims::row).toList());
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("centre", wanted.centre().value());
        fields.put("claims", assigned.due().size());
        fields.put("amount", assigned.amount().value());
        fields.put("stored", !dry);
        if (session.answers().isJson()) {
            fields.put(
                    "documents",
                    assigned.due().stream().map(ReceivablesClaims::row).toList());
        }
        return session.answers().record(fields);
    }

    private static Map<String, Object> row(Due due) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("document", due.claim().value());
        row.put("period", due.approved().toString());
        row.put("amount", due.amount().value());
        return row;
    }
}
