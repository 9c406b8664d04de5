package ir.kargozar.bank;

import ir.kargozar.bank.file.AnswerSheet;
import ir.kargozar.calendar.JalaliDate;
import java.util.List;
import java.util.Optional;

/**
 * What the bank's file would change: nothing is changed yet.
 *
 * @param takenOn the day the same file was taken before; only lines left open then are looked at again
 */
public record AnswerPreview(AnswerSheet sheet, Optional<JalaliDate> takenOn, List<AnswerLine> lines) {

    public AnswerPreview {
        lines = List.copyOf(lines);
    }

    public long count(AnswerLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    public List<AnswerLine> mismatches() {
        return lines.stream()
                .filter(line -> line.kind() == AnswerLine.Kind.MISMATCH)
                .toList();
    }
}
