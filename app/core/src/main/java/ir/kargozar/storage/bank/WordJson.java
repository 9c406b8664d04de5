package ir.kargozar.storage.bank;

import ir.kargozar.bank.BankWord;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The bank's word as JSON for the log; empty where there was none. */
final class WordJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private WordJson() {}

    static String of(Optional<BankWord> word) {
        return word.map(WordJson::of).orElse("");
    }

    private static String of(BankWord word) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("state", word.state().name());
            json.writeNumberProperty("on", word.on().number());
            if (!word.reason().isEmpty()) {
                json.writeStringProperty("reason", word.reason());
            }
            json.writeEndObject();
        }
        return text.toString();
    }
}
