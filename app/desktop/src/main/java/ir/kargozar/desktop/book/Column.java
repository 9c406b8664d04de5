package ir.kargozar.desktop.book;

import ir.kargozar.desktop.theme.Icon;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its heading is the text {@code settle.column.NAME}
 * @param least pixels at the usual text size
 * @param rank where there is little room, columns of the highest rank step back first; the details tell them
 * @param text what it says of a row, also where it is shown as a stand
 */
public record Column<R>(
        String name,
        double least,
        int rank,
        Shape shape,
        Function<R, String> text,
        Function<R, Optional<Stand>> stand) {

    /** How its cells look. */
    public enum Shape {
        WORDS,
        CODE,
        FIGURES,
        STAND
    }

    public static <R> Column<R> words(String name, double least, int rank, Function<R, String> text) {
        return new Column<>(name, least, rank, Shape.WORDS, text, _ -> Optional.empty());
    }

    /** Left to right wherever it stands. */
    public static <R> Column<R> code(String name, double least, int rank, Function<R, String> text) {
        return new Column<>(name, least, rank, Shape.CODE, text, _ -> Optional.empty());
    }

    /** Rials, which end at the same edge. */
    public static <R> Column<R> figures(String name, double least, int rank, Function<R, String> text) {
        return new Column<>(name, least, rank, Shape.FIGURES, text, _ -> Optional.empty());
    }

    public static <R> Column<R> stand(String name, double least, int rank, Function<R, Stand> stand) {
        return new Column<>(
                name, least, rank, Shape.STAND, row -> stand.apply(row).word(), row -> Optional.of(stand.apply(row)));
    }

    boolean isCode() {
        return shape == Shape.CODE || shape == Shape.FIGURES;
    }

    /** A stand only where there is one to tell. */
    Stand standOf(R row) {
        return stand.apply(row).orElse(new Stand(text.apply(row), Icon.AHEAD, "neutral"));
    }
}
