package ir.kargozar.training.exercise;

import ir.kargozar.claim.PaperType;
import java.util.List;
import java.util.stream.Stream;

/** A paper that a family of an exercise brings, as it is printed: right or wrong, valid or not. */
public record BroughtPaper(PaperType type, Printed printed, List<Row> rows, Sum sum, Marks marks) {
    public BroughtPaper {
        rows = List.copyOf(rows);
    }

    /**
     * @param head who issued it
     * @param name the patient, or the owner of an account
     * @param date as printed; it need not be in the calendar
     * @param lines everything else, one under the other
     */
    public record Printed(String head, String name, String nationalId, String number, String date, List<Said> lines) {
        public Printed {
            lines = List.copyOf(lines);
        }
    }

    /** @param label empty for running text */
    public record Said(String label, String value) {}

    /** A line of a bill, rials. */
    public record Row(String text, long amount) {}

    /**
     * The sum as it is written, rials.
     *
     * @param words empty where none is written
     */
    public record Sum(long figures, String words) {}

    /**
     * @param stamp words of the stamp; empty for none
     * @param copy true for a copy
     * @param smudged true where it cannot be read
     */
    public record Marks(String stamp, boolean copy, boolean smudged) {}

    /** Everything that stands on it, one after the other. */
    String text() {
        return String.join(
                "\n",
                Stream.concat(
                                Stream.of(
                                        printed.head(),
                                        printed.name(),
                                        printed.nationalId(),
                                        printed.number(),
                                        printed.date()),
                                Stream.concat(
                                        printed.lines().stream().map(Said::value),
                                        rows.stream().map(Row::text)))
                        .toList());
    }
}
