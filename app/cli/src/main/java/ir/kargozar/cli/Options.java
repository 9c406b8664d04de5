package ir.kargozar.cli;

import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command takes, before or after its words. */
@Command(name = "kargozar", mixinStandardHelpOptions = false)
final class Options {

    @Option(names = "--workspace", paramLabel = "DIR|URL", scope = ScopeType.INHERIT)
    private @Nullable String workspace;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--lang", paramLabel = "fa|en", scope = ScopeType.INHERIT)
    private Language language = Language.FA;

    @Option(names = "--login", paramLabel = "LOGIN", scope = ScopeType.INHERIT)
    private @Nullable String login;

    @Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path passphraseFile;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    Optional<String> workspace() {
        return Optional.ofNullable(workspace);
    }

    boolean isJson() {
        return json;
    }

    Language language() {
        return language;
    }

    boolean isHelp() {
        return help;
    }

    Optional<String> login() {
        return Optional.ofNullable(login);
    }

    Optional<Path> passphraseFile() {
        return Optional.ofNullable(passphraseFile);
    }

    /**
     * Language and form are needed to say that the words cannot be read: so they are looked for before anything is
     * read.
     */
    record Early(Language language, boolean json) {
        static Early of(String... words) {
            Language found = Language.FA;
            boolean json = false;
            for (int i = 0; i < words.length; i++) {
                json |= words[i].equals("--json");
                boolean english = words[i].equals("--lang=en")
                        || (words[i].equals("--lang") && i + 1 < words.length && words[i + 1].equals("en"));
                found = english ? Language.EN : found;
            }
            return new Early(found, json);
        }
    }
}
