package ir.kargozar.training.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong so far in one file. */
final class Flaws {
    private final String file;
    private final List<Flaw> found;
    private final Set<String> codes = new HashSet<>();

    Flaws(String file, List<Flaw> found) {
        this.file = file;
        this.found = found;
    }

    /** Of all files, one after the other. */
    static List<Flaw> none() {
        return new ArrayList<>();
    }

    void add(String code, String about) {
        found.add(new Flaw(file, code, about));
    }

    void unless(boolean right, String code, String about) {
        if (!right) {
            add(code, about);
        }
    }

    /** A code stands once in a file. */
    void once(String code) {
        unless(codes.add(code), "LESSON_CODE_TWICE", code);
    }
}
