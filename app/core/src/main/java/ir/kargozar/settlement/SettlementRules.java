package ir.kargozar.settlement;

import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.ledger.DeductionOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an office may settle otherwise: {@code settlement.json}, its own or the shipped default.
 *
 * @param slipDays after which a notice without a slip is overdue
 */
public record SettlementRules(DeductionOrder order, int slipDays) {
    private static final String FILE = "settlement.json";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 365;

    public SettlementRules {
        if (slipDays < 1 || slipDays > LONGEST) {
            throw new IllegalArgumentException("SLIP_DAYS");
        }
    }

    /** Refused with SETTLEMENT_RULES_BROKEN (its path). */
    public static SettlementRules load(Optional<Path> folder) {
        Optional<Path> own = folder.map(place -> place.resolve(FILE)).filter(Files::isRegularFile);
        try (InputStream in = own.isPresent() ? Files.newInputStream(own.get()) : shipped()) {
            return read(JSON.readTree(in));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new Refusal("SETTLEMENT_RULES_BROKEN", own.map(Path::toString).orElse(FILE));
        }
    }

    private static InputStream shipped() {
        String path = "/kargozar/settlement/" + FILE;
        return Objects.requireNonNull(SettlementRules.class.getResourceAsStream(path), path);
    }

    private static SettlementRules read(JsonNode json) {
        return new SettlementRules(
                DeductionOrder.valueOf(json.path("order").stringValue("")),
                json.path("slipDays").intValue());
    }
}
