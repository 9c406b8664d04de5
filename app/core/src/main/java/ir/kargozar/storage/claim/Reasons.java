package ir.kargozar.storage.claim;

import ir.kargozar.claim.ReturnReason;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reasons of a return as they stood on that day, as JSON in one column. */
final class Reasons {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ReturnReason>> LIST = new TypeReference<>() {};

    private Reasons() {}

    static String json(List<ReturnReason> reasons) {
        return JSON.writeValueAsString(reasons);
    }

    static List<ReturnReason> of(String json) {
        return JSON.readValue(json, LIST);
    }
}
