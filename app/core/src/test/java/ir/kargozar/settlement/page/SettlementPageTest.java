package ir.kargozar.settlement.page;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.settlement.SettlementRules;
import ir.kargozar.settlement.board.Station;
import ir.kargozar.settlement.fact.Condition;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code app/docs/settlement.md} and its picture say what the code says; else the new page is left in {@code target/docs}. */
class SettlementPageTest {
    private static final Texts TEXTS = Texts.of(Language.EN);

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        String picture = Picture.of(TEXTS, List.of(Machine.ofForms(), Machine.ofDebts()));
        boolean isPage = isThere("settlement.md", page());
        boolean isPicture = isThere("settlement.svg", picture);

        assertThat(isPage && isPicture)
                .as("app/docs/settlement.* is old: look at what is in target/docs, and put it in its place")
                .isTrue();
    }

    private static boolean isThere(String name, String text) throws IOException {
        Path page = Path.of(Objects.requireNonNull(System.getProperty("kargozar.root"), "kargozar.root"))
                .resolve("app/docs")
                .resolve(name);
        boolean isThere = Files.isRegularFile(page) && Files.readString(page).equals(text);
        if (!isThere) {
            Files.writeString(Files.createDirectories(Path.of("target", "docs")).resolve(name), text);
        }
        return isThere;
    }

    @Test
    void everyStateOfADebtIsReachedAndEveryFormStateTooAndNoStepIsWithoutItsEnds() {
        for (Machine machine : List.of(Machine.ofForms(), Machine.ofDebts())) {
            assertThat(machine.steps())
                    .allSatisfy(step -> assertThat(machine.states()).contains(step.from(), step.to()));
            assertThat(machine.states().stream().skip(1))
                    .allSatisfy(state -> assertThat(machine.steps())
                            .as(state)
                            .anyMatch(step -> step.to().equals(state)));
        }
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The settlement as a machine of states

                Made from the code by `SettlementPageTest`, which fails where this page is not what the code says. Why it is so: decisions
                [0037](decisions/0037-debts-set-off-are-facts.md) and [0039](decisions/0039-two-sides-and-boards.md).

                ![Stations, states of forms, states of debts](settlement.svg)

                ## Stations (`settlement.board.Station`)

                Days: after so many it is shown as overdue, by the shipped `settlement.json`; an editable default, no document names them.

                | Station | Whose turn | Rule | Days |
                |---|---|---|---|
                """);
        SettlementRules rules = SettlementRules.load(Optional.empty());
        for (Station station : Station.values()) {
            page.append("| %s: %s | %s | %s | %s |\n"
                    .formatted(
                            station,
                            TEXTS.word(station),
                            TEXTS.word(station.seat()),
                            station.rule(),
                            rules.stationDays().containsKey(station)
                                    ? rules.stationDays().get(station)
                                    : "-"));
        }
        page.append("\n## Forms (`offset.FormState`)\n\n")
                .append(Machine.ofForms().mermaid());
        page.append(
                "\nThat a sent agreement is in force, or expired, follows from its term (B14). `send` asks for the provincial office’s approval too (B2).\n");
        page.append("\n## Debts (`settlement.ledger.DebtState`)\n\n")
                .append(Machine.ofDebts().mermaid());
        page.append(
                "\nA debt that was refused or reversed may be declared again. It is refused where one of these does not hold:\n\n");
        for (Condition condition : Condition.values()) {
            page.append("- ")
                    .append(condition)
                    .append(": ")
                    .append(TEXTS.word(condition))
                    .append('\n');
        }
        return page.toString();
    }
}
