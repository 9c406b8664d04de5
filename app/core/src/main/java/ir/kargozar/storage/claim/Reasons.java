package ir.kargozar.storage.claim;

import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.money.Rial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reasons of a return, and deductions, as they stood on that day, as JSON in one column. */
final class Reasons {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ReturnReason>> LIST = new TypeReference<>() {};

    private static final TypeReference<List<Deducted>> DEDUCTIONS = new TypeReference<>() {};

    private Reasons() {}

    /** @param cut rials */
    private record Deducted(int item, long cut, List<ReturnReason> reasons) {}

    static String json(List<ReturnReason> reasons) {
        return JSON.writeValueAsString(reasons);
    }

    static List<ReturnReason> of(String json) {
        return JSON.readValue(json, LIST);
    }

    static String ofDeductions(List<Deduction> deductions) {
        return JSON.writeValueAsString(deductions.stream()
                .map(one -> new Deducted(one.item(), one.cut().value(), one.reasons()))
                .toList());
    }

    static List<Deduction> deductions(@Nullable String json) {
        return json == null
                ? List.of()
                : JSON.readValue(json, DEDUCTIONS).stream()
                        .map(one -> new Deduction(one.item(), new Rial(one.cut()), one.reasons()))
                        .toList();
    }
}
