package ir.kargozar.cli.trainer;

import ir.kargozar.office.Refusal;
import ir.kargozar.training.fact.Event;

/** Codes of classes, sessions and the like, as they were typed. */
final class CodeOf {
    private CodeOf() {}

    /** Refused with TRAINING_CODE. */
    static String given(String code) {
        if (!Event.isCode(code)) {
            throw new Refusal("TRAINING_CODE", code);
        }
        return code;
    }
}
