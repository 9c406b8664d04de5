package ir.kargozar.training.content;

import java.util.List;

/**
 * Something wrong in a file of what is taught; its sentences are {@code problem.CODE} and {@code remedy.CODE}.
 *
 * @param file as people find it; the first of the sentence's arguments
 * @param about what else the sentence names: a line, a link, a code
 */
public record Flaw(String file, String code, String about) {

    public List<String> arguments() {
        return List.of(file, about);
    }
}
