package ir.kargozar.training.content.page;

import java.util.Optional;

/**
 * Words that look alike.
 *
 * @param target where a link leads, as it was written
 */
public record Span(String text, Face face, Optional<String> target) {

    /** How words look. */
    public enum Face {
        PLAIN,
        EMPHASIS,
        STRONG,
        CODE
    }
}
