package ir.kargozar.printing.wording;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of a wording file.
 *
 * @param number of the line that begins it
 */
record WordingSection(int number, List<NumberedLine> lines) {
    boolean isBlank() {
        return lines.stream().allMatch(NumberedLine::isBlank);
    }

    Stream<NumberedLine> written() {
        return lines.stream().filter(line -> !line.isBlank());
    }
}
