package ir.kargozar.cli.recoveries;

import ir.kargozar.recovery.Recovery;
import java.util.LinkedHashMap;
import java.util.Map;

/** A recovery as a row. */
final class RecoveryRows {
    private RecoveryRows() {}

    static Map<String, Object> of(Recovery recovery) {
        Recovery.Facts facts = recovery.facts();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", recovery.number().toString());
        row.put("on", facts.on().toString());
        row.put("amount", facts.amount().value());
        row.put("centre", facts.from().name().value());
        row.put("code", facts.from().code().map(Object::toString).orElse(""));
        row.put("kind", facts.kind().code());
        row.put("why", facts.why().value());
        row.put(
                "struckOn",
                recovery.struck().map(strike -> strike.on().toString()).orElse(""));
        row.put(
                "reason",
                recovery.struck().map(strike -> strike.reason().value()).orElse(""));
        return row;
    }
}
