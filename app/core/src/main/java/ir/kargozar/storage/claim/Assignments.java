package ir.kargozar.storage.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Assignment;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.text.Line;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** To which centre a claim was assigned, as JSON in one column. */
final class Assignments {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Assignments() {}

    /** @param on of the letter, {@code 1405-09-01} */
    private record Kept(String centre, String name, String letter, String on) {}

    static String json(Assignment to) {
        return JSON.writeValueAsString(new Kept(
                to.centre().value(),
                to.name().value(),
                to.letter().value(),
                to.on().toString()));
    }

    static Optional<Assignment> of(@Nullable String json) {
        return Optional.ofNullable(json)
                .map(text -> JSON.readValue(text, Kept.class))
                .map(kept -> new Assignment(
                        new WorkshopCode(kept.centre()),
                        new Line(kept.name()),
                        new Line(kept.letter()),
                        JalaliDate.of(kept.on()).orThrow()));
    }
}
