package ir.kargozar.exchange.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.kargozar.text.Passage;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** JSON of the wire: only the fields of the schema, each once, each of its own type; nothing guessed or converted. */
final class Json {
    static final JsonMapper MAPPER = mapper(2000);
    /** Of circulars, whose text is long. */
    static final JsonMapper LONG = mapper(Passage.MAXIMUM);
    /** Of what forms were printed with, which is longer. */
    static final JsonMapper WIDE = mapper(500_000);

    private Json() {}

    private static JsonMapper mapper(int longest) {
        StreamReadConstraints narrow = StreamReadConstraints.builder()
                .maxNestingDepth(8)
                .maxNumberLength(20)
                .maxNameLength(64)
                .maxStringLength(longest)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(narrow)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, config -> {
                    config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
