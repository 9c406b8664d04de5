package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** A training workspace, and what stands in it. */
record AgencyWorkspace(Path folder) {

    static AgencyWorkspace in(Path parent, String desk, String code) {
        Path folder = parent.resolve(code.toLowerCase(java.util.Locale.ROOT));
        Run made = Run.of(
                "init",
                "--desk",
                desk,
                "--code",
                code,
                "--name",
                "دفتر نمونه",
                "--province",
                "خوزستان",
                "--training",
                folder.toString());
        assertThat(made.status()).as(made.err()).isZero();
        return new AgencyWorkspace(folder);
    }

    static AgencyWorkspace agency(Path parent) {
        return in(parent, "agency", "AGENCY-3101");
    }

    Run run(String... words) {
        return Run.in(folder, words);
    }

    /** Adds the text as a file of claims. */
    Run add(String text, String... more) {
        Path file = folder.resolveSibling("claims-" + System.nanoTime() + ".json");
        write(file, text);
        String[] words = new String[more.length + 3];
        words[0] = "claims";
        words[1] = "add";
        words[2] = file.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return run(words);
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode list() {
        Run listed = run("claims", "list", "--json");
        assertThat(listed.status()).as(listed.err()).isZero();
        return listed.json();
    }

    /** Everything a refused command must leave as it was: how many claims there are, and the length of the log. */
    String state() {
        Run check = run("check", "--json");
        assertThat(check.status()).as(check.err()).isZero();
        return check.out();
    }
}
