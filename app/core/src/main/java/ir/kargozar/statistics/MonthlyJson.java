package ir.kargozar.statistics;

import ir.kargozar.office.Office;
import ir.kargozar.statistics.MonthlyFigures.Row;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** The month's figures as JSON, by {@code resources/schemas/monthly-statistics.schema.json}. Amounts in rials. */
public final class MonthlyJson {
    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    /** UTF-8; the stream is flushed, not closed. */
    public void write(MonthlyFigures figures, Office office, OutputStream out) {
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            write(figures, office, json);
        }
    }

    /** One JSON object where the generator stands. */
    public void write(MonthlyFigures figures, Office office, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("month", figures.month().toString());
        json.writeObjectPropertyStart("agency");
        json.writeStringProperty("code", office.code().value());
        json.writeStringProperty("name", office.name().value());
        json.writeStringProperty("province", office.province().value());
        json.writeEndObject();
        json.writeBooleanProperty("training", office.training());
        json.writeArrayPropertyStart("rows");
        figures.rows().forEach((kind, row) -> {
            json.writeStartObject();
            json.writeStringProperty("kind", kind.name());
            figures(row, json);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeObjectPropertyStart("total");
        figures(figures.total(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void figures(Row row, JsonGenerator json) {
        json.writeNumberProperty("accepted", row.accepted());
        json.writeNumberProperty("returned", row.returned());
        json.writeNumberProperty("papers", row.papers());
        json.writeNumberProperty("amount", row.amount().value());
    }
}
