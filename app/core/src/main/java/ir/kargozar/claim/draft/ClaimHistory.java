package ir.kargozar.claim.draft;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.log.LogRow;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was done with a claim so far, out of the log. */
public final class ClaimHistory {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ReturnReason>> REASONS = new TypeReference<>() {};

    private final ChangeLog log;

    public ClaimHistory(ChangeLog log) {
        this.log = log;
    }

    /** Oldest first. */
    public List<ClaimStep> of(ClaimNumber number) {
        return log.of(number.toString()).stream().map(ClaimHistory::step).toList();
    }

    /** Why it was given back last; empty for one that never was. */
    public List<ReturnReason> lastReasons(ClaimNumber number) {
        return of(number).stream()
                .map(ClaimStep::reasons)
                .filter(reasons -> !reasons.isEmpty())
                .reduce(List.of(), (older, newer) -> newer);
    }

    private static ClaimStep step(LogRow row) {
        JsonNode after = JSON.readTree(row.after().isEmpty() ? "{}" : row.after());
        Optional<Status> status = after.path("status").isString()
                ? Optional.of(Status.valueOf(after.path("status").asString()))
                : Optional.empty();
        List<ReturnReason> reasons = after.path("reasons").isString()
                ? JSON.readValue(after.path("reasons").asString(), REASONS)
                : List.of();
        return new ClaimStep(row.at(), row.change().who(), row.change().action(), status, reasons);
    }
}
