package ir.kargozar.cli.accounts;

import ir.kargozar.Kargozar;
import ir.kargozar.account.Duties;
import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code accounts duties [FILE | --default]}: which roles may do what; the office's own in place of the default. */
@Command(name = "duties")
public final class AccountsDuties implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--default")
    private boolean isDefault;

    public AccountsDuties(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            Duties duties = duties(kargozar);
            return session.answers()
                    .list(duties.actions().stream()
                            .sorted()
                            .map(action -> row(duties, action))
                            .toList());
        });
    }

    private Duties duties(Kargozar kargozar) {
        if (isDefault) {
            return kargozar.staff().desk().duties("");
        }
        return file == null
                ? kargozar.staff().desk().duties()
                : kargozar.staff().desk().duties(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_READABLE", file.toString());
        }
    }

    private static Map<String, Object> row(Duties duties, String action) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("action", action);
        row.put("roles", duties.of(action).stream().sorted().toList());
        return row;
    }
}
