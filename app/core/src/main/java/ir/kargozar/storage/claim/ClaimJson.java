package ir.kargozar.storage.claim;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import java.io.StringWriter;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A claim as compact JSON for the log, by the names of its columns: the whole of it, or what a change touched. */
final class ClaimJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ClaimJson() {}

    /** Everything that is there. */
    static String whole(ClaimRow row) {
        return json(row, i -> row.value(i) != null, part -> true);
    }

    /** Of {@code row}, what stands otherwise in {@code other}. */
    static String difference(ClaimRow row, ClaimRow other) {
        ClaimContent content = row.content();
        boolean items = !content.items().equals(other.content().items());
        boolean papers = !content.papers().equals(other.content().papers());
        return json(
                row,
                i -> !Objects.deepEquals(row.value(i), other.value(i)),
                part -> part.equals("items") ? items : papers);
    }

    private static String json(ClaimRow row, IntPredicate columns, Predicate<String> parts) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (int i = 0; i < ClaimColumns.ALL.size(); i++) {
                if (ClaimColumns.ALL.get(i).isSaid() && columns.test(i)) {
                    json.writeName(ClaimColumns.ALL.get(i).name());
                    value(json, row.value(i));
                }
            }
            if (parts.test("items")) {
                items(json, row.content());
            }
            if (parts.test("papers")) {
                papers(json, row.content());
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Long number -> json.writeNumber(number);
            case byte[] id -> json.writeString(ClaimColumns.uuid(id).toString());
            default -> json.writeString(value.toString());
        }
    }

    /** Each as service, invoice number, invoice date, amount. */
    private static void items(JsonGenerator json, ClaimContent content) {
        json.writeArrayPropertyStart("items");
        for (Item item : content.items()) {
            json.writeStartArray();
            json.writeString(item.service().value());
            json.writeString(item.invoiceNumber().value());
            json.writeNumber(item.invoiceDate().number());
            json.writeNumber(item.amount().value());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** Each as type, original or not, pages. */
    private static void papers(JsonGenerator json, ClaimContent content) {
        json.writeArrayPropertyStart("papers");
        for (Paper paper : content.papers()) {
            json.writeStartArray();
            json.writeString(paper.type().name());
            json.writeBoolean(paper.original());
            json.writeNumber(paper.pages());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
