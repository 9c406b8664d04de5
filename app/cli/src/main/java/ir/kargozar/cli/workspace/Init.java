package ir.kargozar.cli.workspace;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init --desk DESK --code CODE --name NAME DIR}: makes a workspace; its recovery key is shown this once. */
@Command(name = "init")
public final class Init implements Callable<Integer> {
    private static final int SHORTEST = 8;
    private final Session session;
    private final List<Problem> problems = new ArrayList<>();

    @Option(names = "--desk", paramLabel = "DESK", required = true)
    private String desk = "";

    @Option(names = "--code", paramLabel = "CODE", required = true)
    private String code = "";

    @Option(names = "--name", paramLabel = "NAME", required = true)
    private String name = "";

    @Option(names = "--province", paramLabel = "NAME")
    private String province = "\u2014";

    @Option(names = "--training")
    private boolean training;

    @Parameters(paramLabel = "DIR")
    private String folder = "";

    public Init(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Desk> validDesk = read("desk", Desk.of(desk));
        Optional<OfficeCode> validCode = read("code", OfficeCode.of(code));
        Optional<Line> validName = read("name", Line.of(name));
        Optional<Line> validProvince = read("province", Line.of(province));
        if (!problems.isEmpty()) {
            return session.answers().refuse(problems);
        }
        return make(new Office(
                validCode.orElseThrow(),
                validName.orElseThrow(),
                validDesk.orElseThrow(),
                validProvince.orElseThrow(),
                training));
    }

    private <T> Optional<T> read(String field, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T>(T value) -> Optional.of(value);
            case Parsed.Invalid<T> invalid -> {
                problems.add(session.texts().problem(field, invalid));
                yield Optional.empty();
            }
        };
    }

    private int make(Office office) {
        char[] passphrase = training ? Session.TRAINING.toCharArray() : session.passphrase();
        if (passphrase.length < SHORTEST) {
            return session.answers()
                    .refuse(List.of(session.texts()
                            .problem("passphrase", "PASSPHRASE_SHORT", List.of(Integer.toString(SHORTEST)))));
        }
        Kargozar.Created made = Kargozar.create(
                folder, office, passphrase, session.texts(), session.terminal().clock());
        made.kargozar().close();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("workspace", folder);
        fields.put("code", office.code());
        fields.put("desk", office.desk().word());
        fields.put("training", training);
        fields.put("recoveryKey", made.recoveryKey());
        return session.answers().record(fields);
    }
}
