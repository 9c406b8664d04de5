package ir.kargozar.printing.wording;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paper whose wording can be replaced.
 *
 * @param name of its file, without {@code .txt}
 * @param sections it must have
 * @param grids sections it may have, for grids and tables; it has no others
 */
public record Form(String name, List<String> sections, List<String> grids) {
    public Form {
        sections = List.copyOf(sections);
        grids = List.copyOf(grids);
    }

    public static Form of(String name, String... sections) {
        return new Form(name, List.of(sections), List.of());
    }

    /** The same paper with sections that it may have. */
    public Form with(List<String> others) {
        return new Form(name, sections, others);
    }

    /** The same paper with sections that it may have. */
    public Form with(String... others) {
        return with(List.of(others));
    }

    List<String> allSections() {
        return Stream.concat(sections.stream(), grids.stream()).toList();
    }

    String file() {
        return name + ".txt";
    }
}
