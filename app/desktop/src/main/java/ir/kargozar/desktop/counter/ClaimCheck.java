package ir.kargozar.desktop.counter;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Duplicate;
import ir.kargozar.claim.draft.EntryDesk.Finish;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Looks at an entry while it is typed: what cannot be read yet, else what the rules miss and what looks the same. */
final class ClaimCheck {

    private final ClaimDesk desk;
    private final Function<ClaimEntry, Reading> reader;

    ClaimCheck(ClaimDesk desk, Function<ClaimEntry, Reading> reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** @param readable true where every field holds a valid value, so that the rules could be asked */
    record Findings(boolean readable, List<Problem> problems, List<Duplicate> duplicates) {
        static final Findings NONE = new Findings(false, List.of(), List.of());

        boolean isReady() {
            return readable
                    && problems.isEmpty()
                    && duplicates.stream().noneMatch(other -> other.ground() == Duplicate.Ground.SAME_INVOICE);
        }
    }

    /** @param self the claim that is being changed */
    Findings look(ClaimEntry entry, Optional<ClaimNumber> self) {
        return switch (reader.apply(entry)) {
            case Reading.Refused(List<Problem> problems) -> new Findings(false, problems, List.of());
            case Reading.Valid(ClaimContent content) -> {
                ClaimDesk.Assessment found = desk.assess(content, self);
                yield new Findings(true, found.problems(), found.duplicates());
            }
        };
    }

    /** @param finishing makes a claim of what is readable */
    ClaimDesk.Outcome finish(
            ClaimEntry entry, Finish how, BiFunction<ClaimContent, Finish, ClaimDesk.Outcome> finishing) {
        return switch (reader.apply(entry)) {
            case Reading.Refused(List<Problem> problems) -> new ClaimDesk.Outcome.Refused(problems);
            case Reading.Valid(ClaimContent content) -> finishing.apply(content, how);
        };
    }
}
