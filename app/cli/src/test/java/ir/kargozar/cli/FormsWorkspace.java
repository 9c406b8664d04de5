package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A training workspace, and what its forms are asked. */
record FormsWorkspace(AgencyWorkspace agency) {

    static FormsWorkspace in(Path parent) {
        return new FormsWorkspace(AgencyWorkspace.agency(parent));
    }

    Run run(String... words) {
        return agency.run(Stream.concat(Stream.of("forms"), Stream.of(words)).toArray(String[]::new));
    }

    /** With {@code --json}, and done. */
    JsonNode done(String... words) {
        Run run = run(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run.json();
    }

    /** With {@code --json}, and refused: the codes, and a sentence with each. */
    List<String> refused(String... words) {
        Run run = run(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
        assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.json())
                .allSatisfy(problem -> assertThat(problem.get("message").asString())
                        .isNotBlank()
                        .doesNotContain("{"));
        assertThat(run.err().lines()).hasSameSizeAs(run.json());
        return run.json()
                .valueStream()
                .map(problem -> problem.get("code").asString())
                .toList();
    }

    Path file(String name, String text) {
        Path file = agency.folder().resolveSibling(name);
        AgencyWorkspace.write(file, text);
        return file;
    }

    /** Fills a form and gives its number. */
    String fill(int kind, Object json) {
        Path file = file("form-" + System.nanoTime() + ".json", json.toString());
        return done("fill", Integer.toString(kind), "--data", file.toString())
                .get("id")
                .asString();
    }

    List<String> refusedFill(int kind, Object json) {
        Path file = file("form-" + System.nanoTime() + ".json", json.toString());
        return refused("fill", Integer.toString(kind), "--data", file.toString());
    }

    /** Ids of a list. */
    List<String> ids(String... words) {
        return done(words).valueStream().map(line -> line.get("id").asString()).toList();
    }

    int count() {
        return done("list").size();
    }
}
