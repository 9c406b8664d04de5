package ir.kargozar.printing.wording;

import java.util.List;

/**
 * A paper whose wording can be replaced.
 *
 * @param name of its file, without {@code .txt}
 * @param sections it must have, all of them and no others
 */
public record Form(String name, List<String> sections) {
    public Form {
        sections = List.copyOf(sections);
    }

    public static Form of(String name, String... sections) {
        return new Form(name, List.of(sections));
    }

    String file() {
        return name + ".txt";
    }
}
