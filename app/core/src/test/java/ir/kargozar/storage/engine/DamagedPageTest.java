package ir.kargozar.storage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.log.Change;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Made;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of the database with a bit changed: each question is answered rightly or not at all. */
class DamagedPageTest {
    private static final int CLAIMS = 25;
    private static final int PAGE = 4096;

    @TempDir
    Path folder = Path.of(".");

    private Path file = Path.of(".");
    private DataKey key = DataKey.random();

    @BeforeEach
    void aDayOfClaims() {
        Made made = new Made(7);
        Path place = folder.resolve("workspace");
        try (Workspace workspace = Engine.workspace(new Location.Folder(place), Engine.AGENCY)) {
            workspace
                    .claims()
                    .add(
                            IntStream.rangeClosed(1, CLAIMS)
                                    .mapToObj(i -> made.accepted(made.number(i)))
                                    .toList(),
                            new Change("زهرا", "claim.accepted"));
            key = workspace.dataKey();
        }
        file = place.resolve("kargozar.db");
    }

    @Test
    void givesNoAlteredAnswer() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        List<Function<Store, String>> questions = questions();
        List<String> right = ask(questions);
        Map<String, String> altered = new LinkedHashMap<>();
        int refused = 0;
        for (int at = PAGE; at < whole.length; at += PAGE) {
            byte[] image = whole.clone();
            image[at + PAGE / 2] ^= 1;
            Files.write(file, image);
            List<String> answers = ask(questions);
            for (int i = 0; i < right.size(); i++) {
                String answer = i < answers.size() ? answers.get(i) : "DATABASE_DAMAGED";
                if (answer.equals("DATABASE_DAMAGED")) {
                    refused++;
                } else if (!answer.equals(right.get(i))) {
                    altered.put("page " + at / PAGE + ", question " + i, answer);
                }
            }
        }
        assertThat(altered).isEmpty();
        assertThat(refused).isGreaterThan(whole.length / PAGE);
    }

    private List<String> ask(List<Function<Store, String>> questions) {
        List<String> answers = new ArrayList<>();
        try (Store store = Sqlite.look(file, key)) {
            for (Function<Store, String> question : questions) {
                answers.add(answer(store, question));
            }
        } catch (Fault fault) {
            assertThat(fault.code()).isEqualTo("DATABASE_DAMAGED");
        }
        return answers;
    }

    private static String answer(Store store, Function<Store, String> question) {
        try {
            return question.apply(store);
        } catch (Fault fault) {
            return fault.code();
        }
    }

    /** All of each table, by jOOQ; each claim by plain JDBC; and both within a transaction that writes nothing. */
    private List<Function<Store, String>> questions() {
        List<Function<Store, String>> questions = new ArrayList<>();
        try (Store store = Sqlite.look(file, key)) {
            for (String table : Sqlite.tables(store)) {
                questions.add(
                        asked -> asked.dsl().fetch("SELECT * FROM " + table).formatJSON());
            }
            for (long id : store.longs("SELECT rowid FROM claim")) {
                Function<Store, String> row = asked -> asked.rows(
                                "SELECT * FROM claim WHERE rowid = ?",
                                found -> {
                                    StringBuilder values = new StringBuilder();
                                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                                        values.append(found.getString(i)).append('|');
                                    }
                                    return values.toString();
                                },
                                id)
                        .toString();
                questions.add(row);
                questions.add(asked -> asked.transactions().within(() -> row.apply(asked)));
            }
        }
        return questions;
    }
}
