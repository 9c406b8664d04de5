package ir.kargozar.cli.backup;

import ir.kargozar.Kargozar;
import ir.kargozar.Vault;
import ir.kargozar.cli.Session;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backup set --second DIR | --no-second}: where a copy of every backup goes. */
@Command(name = "set")
public final class BackupSet implements Callable<Integer> {
    private final Session session;

    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    /** One of the two. */
    static final class Choice {
        @Option(names = "--second", paramLabel = "DIR", required = true)
        private @Nullable Path second;

        @Option(names = "--no-second", required = true)
        private boolean none;

        Optional<Path> second() {
            return none ? Optional.empty() : Optional.ofNullable(second);
        }
    }

    public BackupSet(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(this::set);
    }

    private int set(Kargozar kargozar) {
        Vault vault = kargozar.post().vault();
        vault.second(choice.second());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("place", vault.place());
        vault.second().ifPresent(second -> fields.put("second", second));
        return session.answers().record(fields);
    }
}
