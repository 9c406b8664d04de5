package ir.kargozar.offset;

import ir.kargozar.text.Line;
import java.util.Optional;

/** The provincial office in the joint meeting (B2): its approval is needed like the treatment directorate’s. */
public interface OtherSide {
    /** Its word on exactly this paper; empty while it has not come. */
    Optional<Word> on(FormCode form);

    /** @param refusal why not; empty where it approved */
    record Word(FormState.Meeting meeting, Optional<Line> refusal) {}
}
