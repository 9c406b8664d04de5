package ir.kargozar.bank.file;

import ir.kargozar.office.Refusal;
import ir.kargozar.text.SearchKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@link BankFormat} from {@code bank-lists.json}: an office's own, else the product's default. */
public final class BankFormats {
    private static final String NAME = "bank-lists.json";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final String file;

    private BankFormats(String file) {
        this.file = file;
    }

    /** Refusals: BANK_FORMAT_BROKEN (file), BANK_FORMAT_WRONG (file, place). */
    public static BankFormat load(Optional<Path> officeFolder) {
        return officeFolder
                .map(folder -> folder.resolve(NAME))
                .filter(Files::exists)
                .map(own -> new BankFormats(own.toString()).read(own))
                .orElseGet(BankFormats::shipped);
    }

    private static BankFormat shipped() {
        String path = "/kargozar/bank/" + NAME;
        try (InputStream in = Objects.requireNonNull(BankFormats.class.getResourceAsStream(path), path)) {
            return new BankFormats(path).format(MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BankFormat read(Path own) {
        try {
            return format(MAPPER.readTree(Files.readString(own)));
        } catch (JacksonException | IOException _) {
            throw new Refusal("BANK_FORMAT_BROKEN", file);
        }
    }

    private BankFormat format(JsonNode json) {
        List<BankFormat.Column> ask = new ArrayList<>();
        for (JsonNode column : array(json, "ask")) {
            ask.add(new BankFormat.Column(
                    constant(BankFormat.Asked.values(), column.path("value"), "ask.value"),
                    text(column.path("header"), "ask.header")));
        }
        Map<BankFormat.Answered, Set<String>> headings = new EnumMap<>(BankFormat.Answered.class);
        JsonNode answer = json.path("answer");
        for (BankFormat.Answered column : BankFormat.Answered.values()) {
            headings.put(column, keys(answer, camel(column), BankFormat::key));
        }
        return new BankFormat(
                List.copyOf(ask),
                Map.copyOf(headings),
                keys(json, "confirmed", BankFormat::key),
                keys(json, "rejected", BankFormat::key),
                keys(json, "titles", word -> SearchKey.of(word).value()));
    }

    private Set<String> keys(JsonNode json, String name, UnaryOperator<String> key) {
        Set<String> keys = new HashSet<>();
        for (JsonNode word : array(json, name)) {
            keys.add(key.apply(text(word, name)));
        }
        return Set.copyOf(keys);
    }

    private JsonNode array(JsonNode json, String name) {
        JsonNode found = json.path(name);
        if (!found.isArray()) {
            throw new Refusal("BANK_FORMAT_WRONG", file, name);
        }
        return found;
    }

    private String text(JsonNode node, String place) {
        if (!node.isString()) {
            throw new Refusal("BANK_FORMAT_WRONG", file, place);
        }
        return node.stringValue();
    }

    private <E extends Enum<E>> E constant(E[] all, JsonNode node, String place) {
        String name = text(node, place);
        for (E each : all) {
            if (camel(each).equals(name)) {
                return each;
            }
        }
        throw new Refusal("BANK_FORMAT_WRONG", file, place + " " + name);
    }

    /** {@code NATIONAL_ID} as {@code nationalId}. */
    private static String camel(Enum<?> constant) {
        StringBuilder out = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            out.append(out.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }
}
