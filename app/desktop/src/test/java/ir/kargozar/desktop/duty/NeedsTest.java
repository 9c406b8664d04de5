package ir.kargozar.desktop.duty;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.account.Duties;
import ir.kargozar.account.Role;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of which button is whose, against the duties as they are shipped and the buttons as they are made. */
class NeedsTest {

    private static final Texts TEXTS = Texts.of(Language.FA);
    private static final Path SOURCES = Path.of(System.getProperty("kargozar.root"), "app/desktop/src/main/java");

    private static Closed closedTo(Role role) {
        Duties duties = Duties.shipped();
        Map<String, Set<Role>> closed = Needs.actions().stream()
                .filter(action -> !duties.of(action).contains(role))
                .collect(Collectors.toMap(Function.identity(), duties::of));
        return Closed.of(closed, TEXTS);
    }

    @Test
    void namesDutiesThatAre() {
        assertThat(Duties.shipped().actions()).containsAll(Needs.actions());
    }

    @Test
    void namesButtonsThatAreMade() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java")
                            && !file.getFileName().toString().equals("Needs.java"))
                    .map(NeedsTest::read)
                    .collect(Collectors.joining());
        }
        assertThat(Needs.ids())
                .filteredOn(id -> !id.startsWith("to-") && !id.startsWith("form-step-"))
                .allSatisfy(id -> assertThat(sources).containsAnyOf("\"" + id + "\"", "\"" + id + "-"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void closesExactlyWhatNoneOfItsDutiesIsTheRoles(Role role) {
        Closed closed = closedTo(role);
        Duties duties = Duties.shipped();
        for (String id : Needs.ids()) {
            boolean may = Needs.of(id).stream().anyMatch(duty -> duties.of(duty).contains(role));
            assertThat(closed.isClosed(id)).as(id + " for " + role).isNotEqualTo(may);
        }
    }

    @Test
    void saysWhoseWorkItIs() {
        String sentence = closedTo(Role.CLERK).sentence("payments-pay").orElseThrow();

        assertThat(sentence).isEqualTo(TEXTS.say("duty.others", TEXTS.word(Role.ACCOUNTANT)));
        assertThat(closedTo(Role.EXAMINER).sentence("new-claim").orElseThrow())
                .contains(TEXTS.word(Role.CLERK), TEXTS.word(Role.HEAD));
    }

    @Test
    void oneOfManyIsWhatItsKindIs() {
        assertThat(closedTo(Role.ACCOUNTANT).isClosed("rewrite-OFFICE-31-000004"))
                .isTrue();
        assertThat(closedTo(Role.CLERK).isClosed("rewrite-OFFICE-31-000004")).isFalse();
        assertThat(closedTo(Role.CLERK).isClosed("form-step-REGISTER")).isTrue();
        assertThat(closedTo(Role.CLERK).isClosed("form-step-PRINT")).isFalse();
        assertThat(closedTo(Role.ACCOUNTANT).isClosed("look")).isFalse();
    }

    @Test
    void withoutAccountsEverythingIsOpen() {
        assertThat(Needs.ids()).noneMatch(Closed.NOTHING::isClosed);
    }
}
