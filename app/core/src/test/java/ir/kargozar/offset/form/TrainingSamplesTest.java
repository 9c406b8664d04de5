package ir.kargozar.offset.form;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The published samples are good forms, and their JSON is the one the program writes. */
class TrainingSamplesTest {
    private final Texts texts = Texts.of(Language.FA);

    /** No other form is there. */
    private static final KnownForms NONE = new KnownForms() {
        @Override
        public Optional<Known> live(FormNumber number) {
            return Optional.empty();
        }

        @Override
        public Optional<Known> underOtherCentre(String workshop, String centre, Optional<FormNumber> self) {
            return Optional.empty();
        }
    };

    @ParameterizedTest
    @EnumSource
    void everySampleIsReadFoundGoodAndWrittenAgain(FormKind kind) throws IOException {
        FormDefinition definition = FormDefinitions.of(Optional.empty()).of(kind);
        String json = sample(kind);
        FormJson forms = new FormJson(texts);

        FormJson.Read read = forms.read(definition, json);

        assertThat(read).isInstanceOf(FormJson.Read.Given.class);
        FormReading reading =
                new FormReader(NONE, texts).read(definition, ((FormJson.Read.Given) read).typed(), Optional.empty());
        assertThat(reading).isInstanceOf(FormReading.Valid.class);
        var written = JsonMapper.shared().readTree(json).deepCopy();
        assertThat(JsonMapper.shared().readTree(forms.write(definition, ((FormReading.Valid) reading).content())))
                .isEqualTo(((tools.jackson.databind.node.ObjectNode) written).without("note"));
    }

    private static String sample(FormKind kind) throws IOException {
        String path = "/kargozar/training/" + kind.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream in = Objects.requireNonNull(TrainingSamplesTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
