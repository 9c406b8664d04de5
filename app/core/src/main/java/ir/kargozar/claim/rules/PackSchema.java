package ir.kargozar.claim.rules;

import ir.kargozar.entry.JsonShape;
import ir.kargozar.office.Refusal;
import tools.jackson.databind.JsonNode;

/** A schema of {@code resources/schemas}, against which an office's file is held before it is read. */
final class PackSchema {
    private final JsonShape shape;

    PackSchema(String name) {
        shape = new JsonShape(RuleFiles.ours("schemas/" + name));
    }

    /** Refusal RULE_FILE_WRONG naming file, place in it and what is wrong there. */
    void require(String file, JsonNode json) {
        shape.firstWrong(json).ifPresent(wrong -> {
            throw new Refusal("RULE_FILE_WRONG", file, wrong.place(), wrong.message());
        });
    }
}
