package ir.kargozar.cli;

import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;

/** Every command of the tree, and what each of them does to the log. */
final class CommandLeaves {
    private CommandLeaves() {}

    /** Whatever needs no account, or writes nothing into the log. */
    static final Set<String> READ_ONLY = names("""
            offset notices, offset slips, offset letters, offset report, offset meeting agenda, offset meeting minutes, offset board, offset table, offset debts list, init, demo, rehearse, doctor, codes, accounts list, claims show, claims find, scans list, forms list, forms show, forms check, forms expiring, forms wording, peers list, packages verify, packages list, packages inbox, circulars list,
            circulars show, circulars status, conflicts list, conflicts show, papers list,
            statistics state, recoveries list, training lessons, training standing, training calendar,
            training verify, training representatives list, training cohort list, log verify,
            log show, backup list, backup verify, backup drill""");

    /**
     * After a contradiction, a sweep, a second person, the three stages or damage only: what they ask for is asked of
     * every role by the test of all actions.
     */
    static final Set<String> NEEDS_MORE = names("""
            claims renumber, conflicts decide, check, papers confirm, training sign, training certify, training certificate,
            receipts outcome, backup create, backup restore, offset register-centre, offset withdraw-list, offset give-list, offset declare,
            offset settle, offset reverse, offset told, offset meeting approve, offset meeting refuse, offset receivables import, offset receivables claims,
            offset debts import""");

    private static Set<String> names(String list) {
        return Set.of(list.replaceAll("\\s+", " ").split(", "));
    }

    static Set<String> all() {
        Answers answers = new Answers(
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Texts.of(Language.EN),
                true,
                Run.CLOCK.getZone());
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Map.of(),
                _ -> Optional.empty(),
                Run.CLOCK);
        Set<String> leaves = new TreeSet<>();
        leaves(Commands.tree(terminal, answers), "", leaves);
        return leaves;
    }

    private static void leaves(CommandLine line, String words, Set<String> found) {
        if (line.getSubcommands().isEmpty()) {
            found.add(words.strip());
        }
        line.getSubcommands().forEach((word, sub) -> leaves(sub, words + " " + word, found));
    }
}
