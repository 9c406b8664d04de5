package ir.kargozar.training.rollout;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.SearchKey;
import ir.kargozar.training.content.Shelf;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From when on agencies of each province take claims (A5), and which days are holidays: {@code rollout.json}, an office's own or
 * the shipped draft.
 *
 * @param goLive by province as written; empty where the sources give no day
 */
public record Rollout(Map<String, Optional<JalaliDate>> goLive, WorkingDays days) {
    private static final String FILE = "rollout.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    public Rollout {
        goLive = Collections.unmodifiableMap(new LinkedHashMap<>(goLive));
    }

    /** Refused with ROLLOUT_BROKEN (its file). */
    public static Rollout load(Optional<Path> folder) {
        Shelf shelf = Shelf.own(folder);
        try {
            return read(JSON.readTree(shelf.find(FILE).orElseThrow(IllegalArgumentException::new)));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Refusal("ROLLOUT_BROKEN", shelf.name(FILE));
        }
    }

    private static Rollout read(JsonNode root) {
        Map<String, Optional<JalaliDate>> provinces = new LinkedHashMap<>();
        for (JsonNode province : root.path("provinces")) {
            String day = province.path("goLive").stringValue("");
            provinces.put(
                    province.path("name").stringValue(), day.isEmpty() ? Optional.empty() : Optional.of(day(day)));
        }
        Set<JalaliDate> holidays = new HashSet<>();
        for (JsonNode holiday : root.path("holidays")) {
            holidays.add(day(holiday.stringValue()));
        }
        return new Rollout(provinces, new WorkingDays(holidays));
    }

    private static JalaliDate day(String word) {
        return JalaliDate.of(word).orThrow();
    }

    /** Letters of Arabic keyboards, blanks and ZWNJ make no difference. */
    public Optional<JalaliDate> of(String province) {
        return goLive.entrySet().stream()
                .filter(each -> key(each.getKey()).equals(key(province)))
                .findFirst()
                .flatMap(Map.Entry::getValue);
    }

    private static String key(String province) {
        return SearchKey.of(province).value().replace(" ", "");
    }
}
