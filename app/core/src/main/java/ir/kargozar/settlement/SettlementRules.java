package ir.kargozar.settlement;

import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.board.Station;
import ir.kargozar.settlement.ledger.DeductionOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an office may settle otherwise: {@code settlement.json}, its own or the shipped default.
 *
 * @param slipDays after which a notice without a slip is overdue
 * @param claimsOfCentres whether approved claims that were assigned to a centre become its documents
 * @param stationDays after which a station that is waited for is overdue, {@link Station#SLIPPED} by slipDays
 */
public record SettlementRules(
        DeductionOrder order, int slipDays, boolean claimsOfCentres, Map<Station, Integer> stationDays) {
    private static final String FILE = "settlement.json";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String STATIONS = "stationDays";
    private static final int LONGEST = 365;

    public SettlementRules {
        if (slipDays < 1 || slipDays > LONGEST) {
            throw new IllegalArgumentException("SLIP_DAYS");
        }
        if (!stationDays.values().stream().allMatch(days -> days >= 1 && days <= LONGEST)) {
            throw new IllegalArgumentException("STATION_DAYS");
        }
        stationDays = Map.copyOf(stationDays);
    }

    /** Refused with SETTLEMENT_RULES_BROKEN (its path). */
    public static SettlementRules load(Optional<Path> folder) {
        Optional<Path> own = folder.map(place -> place.resolve(FILE)).filter(Files::isRegularFile);
        try (InputStream in = own.isPresent() ? Files.newInputStream(own.get()) : shipped()) {
            JsonNode json = JSON.readTree(in);
            return read(json, json.has(STATIONS) ? json : JSON.readTree(shipped()));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new Refusal("SETTLEMENT_RULES_BROKEN", own.map(Path::toString).orElse(FILE));
        }
    }

    private static InputStream shipped() {
        String path = "/kargozar/settlement/" + FILE;
        return Objects.requireNonNull(SettlementRules.class.getResourceAsStream(path), path);
    }

    /** @param waits an own file of before stations had days leaves them as shipped */
    private static SettlementRules read(JsonNode json, JsonNode waits) {
        int slipDays = json.path("slipDays").intValue();
        Map<Station, Integer> days = new EnumMap<>(Station.class);
        waits.path(STATIONS)
                .properties()
                .forEach(each ->
                        days.put(Station.valueOf(each.getKey()), each.getValue().intValue()));
        days.put(Station.SLIPPED, slipDays);
        return new SettlementRules(
                DeductionOrder.valueOf(json.path("order").stringValue("")), slipDays, claims(json), days);
    }

    /** An own file that does not speak of it leaves it closed. */
    private static boolean claims(JsonNode json) {
        JsonNode said = json.path("claimsOfCentres");
        if (!said.isMissingNode() && !said.isBoolean()) {
            throw new IllegalArgumentException("CLAIMS_OF_CENTRES");
        }
        return said.booleanValue(false);
    }
}
