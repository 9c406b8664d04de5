package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.account.Credentials;
import ir.kargozar.account.Duties;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.impl.DSL;

/** Sandboxes in which everybody has one role, and is named after it. */
final class RoleStage {
    static final String SECRET = "a secret of everybody";
    private static final Duties DUTIES = Duties.shipped();

    private final Path folder;
    private final Set<String> played = new LinkedHashSet<>();
    private int files;

    RoleStage(Path folder) {
        this.folder = folder;
    }

    /**
     * One command as it is typed.
     *
     * @param command its words in the tree, such as {@code claims add}
     * @param actions what is asked for it
     * @param logged what it writes into the log
     * @param keep whether the story goes on from what it did
     */
    record Step(
            String place,
            String command,
            Set<String> actions,
            Set<String> logged,
            Supplier<List<String>> words,
            boolean keep) {
        boolean allows(Role role) {
            return actions.stream().allMatch(action -> DUTIES.of(action).contains(role));
        }
    }

    /** The story goes on from there. */
    void step(String place, String command, String actions, Supplier<List<String>> rest) {
        Set<String> some = Set.of(actions.split(" "));
        play(new Step(place, command, some, some, () -> words(command, rest.get()), true));
    }

    /** What it did is thrown away. */
    void aside(String place, String command, String actions, Supplier<List<String>> rest) {
        Set<String> some = Set.of(actions.split(" "));
        play(new Step(place, command, some, some, () -> words(command, rest.get()), false));
    }

    /** What leaves the workspace and leaves no row. */
    void unlogged(String place, String command, String action, Supplier<List<String>> rest) {
        play(new Step(place, command, Set.of(action), Set.of(), () -> words(command, rest.get()), false));
    }

    private static List<String> words(String command, List<String> rest) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(rest);
        return words;
    }

    Path make(String desk, String code) {
        AgencyWorkspace made = AgencyWorkspace.in(folder, desk, code);
        Map<String, String> fresh = Map.of("KARGOZAR_NEW_PASSPHRASE", SECRET);
        List<Role> roles = new ArrayList<>(List.of(Role.ADMINISTRATOR));
        Arrays.stream(Role.values()).filter(role -> role != Role.ADMINISTRATOR).forEach(roles::add);
        for (Role role : roles) {
            Run added = role == Role.ADMINISTRATOR
                    ? Run.with(fresh, words(made.folder(), add(role)))
                    : as(Role.ADMINISTRATOR, made.folder(), add(role));
            assertThat(added.status()).as(added.err()).isZero();
        }
        return made.folder();
    }

    private static List<String> add(Role role) {
        return List.of("accounts", "add", role.word(), "--name", role.word(), "--role", role.word());
    }

    private static String[] words(Path workspace, List<String> words) {
        return Stream.concat(Stream.of("--workspace", workspace.toString(), "--json"), words.stream())
                .toArray(String[]::new);
    }

    static Run as(Role role, Path workspace, List<String> words) {
        Map<String, String> door = Map.ofEntries(
                Map.entry("KARGOZAR_LOGIN", role.word()),
                Map.entry("KARGOZAR_PASSPHRASE", SECRET),
                Map.entry("KARGOZAR_NEW_PASSPHRASE", SECRET),
                Map.entry("KARGOZAR_SECOND", "spare"),
                Map.entry("KARGOZAR_SECOND_PASSPHRASE", SECRET));
        return Run.with(door, words(workspace, words));
    }

    Path place(String name) {
        return folder.resolve(name);
    }

    Path file(String ending, String text) {
        Path file = folder.resolve("file-" + ++files + "." + ending);
        AgencyWorkspace.write(file, text);
        return file;
    }

    Set<String> played() {
        return played;
    }

    /** Every role tries it: who may not is refused and changes nothing; who may does it, and writes what was said. */
    void play(Step step) {
        played.add(step.command());
        List<String> words = step.words().get();
        Path before = place(step.place());
        int rows = log(before).size();
        for (Role role : Role.values()) {
            if (!step.allows(role)) {
                Run refused = as(role, before, words);
                assertThat(refused.err()).as(step.command() + " by " + role).contains("ROLE_NOT_ALLOWED");
                assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
            }
        }
        assertThat(log(before)).as(step.command()).hasSize(rows);
        Path last = before;
        for (Role role : Role.values()) {
            if (step.allows(role)) {
                last = copy(before, "by-" + role.word());
                Run done = as(role, last, words);
                assertThat(done.status())
                        .as(step.command() + " by " + role + done.err() + done.out())
                        .isZero();
            }
        }
        List<String> log = log(last);
        assertThat(Set.copyOf(log.subList(rows, log.size()))).as(step.command()).isEqualTo(step.logged());
        if (step.keep()) {
            replace(before, last);
        }
    }

    /** Every action in the log, oldest first. */
    private static List<String> log(Path workspace) {
        Credentials door = Credentials.of(new Login(Role.CLERK.word()), SECRET.toCharArray());
        try (Workspace open = Workspace.open(new Location.Folder(workspace), door, Run.CLOCK)) {
            return open.store()
                    .dsl()
                    .select(DSL.field("action", String.class))
                    .from("log")
                    .orderBy(DSL.field("sequence"))
                    .fetch(row -> row.value1());
        }
    }

    private Path copy(Path from, String name) {
        Path to = folder.resolve(name);
        delete(to);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path before, Path after) {
        delete(before);
        try {
            Files.move(after, before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
