package ir.kargozar.claim.rules;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ir.kargozar.office.Refusal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A schema of {@code resources/schemas}, against which an office's file is held before it is read. */
final class PackSchema {
    private final Schema schema;

    PackSchema(String name) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RuleFiles.ours("schemas/" + name), InputFormat.JSON);
    }

    /** Refusal RULE_FILE_WRONG naming file, place in it and what is wrong there. */
    void require(String file, JsonNode json) {
        List<Error> errors = schema.validate(json);
        if (!errors.isEmpty()) {
            Error first = errors.getFirst();
            throw new Refusal(
                    "RULE_FILE_WRONG", file, first.getInstanceLocation().toString(), first.getMessage());
        }
    }
}
