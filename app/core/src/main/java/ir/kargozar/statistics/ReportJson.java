package ir.kargozar.statistics;

import ir.kargozar.office.Office;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** A report as JSON, by {@code resources/schemas/period-statistics.schema.json}; null where there is no number. */
public final class ReportJson {
    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();
    private final ReportWords words;

    public ReportJson(ReportWords words) {
        this.words = words;
    }

    /** UTF-8; the stream is flushed, not closed. */
    public void write(Report report, Office office, OutputStream out) {
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("office");
            json.writeStringProperty("code", office.code().value());
            json.writeStringProperty("name", office.name().value());
            json.writeStringProperty("province", office.province().value());
            json.writeEndObject();
            json.writeBooleanProperty("training", office.training());
            json.writeStringProperty("kind", report.period().kind().name());
            json.writeStringProperty("by", report.by().name());
            period("period", report.period(), report.total(), report, json);
            period("before", report.period().before(), report.before(), report, json);
            period("lastYear", report.period().lastYear(), report.lastYear(), report, json);
            measures(report, json);
            rows(report, json);
            json.writeEndObject();
        }
    }

    private static void period(String name, Period period, List<Figure> figures, Report report, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("from", period.first().toString());
        json.writeStringProperty("to", period.last().toString());
        figures(figures, report, json);
        json.writeEndObject();
    }

    private static void figures(List<Figure> figures, Report report, JsonGenerator json) {
        json.writeObjectPropertyStart("figures");
        for (int i = 0; i < figures.size(); i++) {
            number(report.measures().get(i).code(), figures.get(i).number(), json);
        }
        json.writeEndObject();
    }

    private void measures(Report report, JsonGenerator json) {
        json.writeArrayPropertyStart("measures");
        for (int i = 0; i < report.measures().size(); i++) {
            Measure measure = report.measures().get(i);
            json.writeStartObject();
            json.writeStringProperty("code", measure.code());
            json.writeStringProperty("name", words.name(measure));
            json.writeStringProperty("unit", words.unit(measure));
            growth("sinceBefore", report.sinceBefore(i), json);
            growth("sinceLastYear", report.sinceLastYear(i), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void growth(String name, Growth growth, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        number("percent", growth.percent(), json);
        number("times", growth.times(), json);
        json.writeEndObject();
    }

    private void rows(Report report, JsonGenerator json) {
        json.writeArrayPropertyStart("rows");
        report.rows().forEach((key, figures) -> {
            json.writeStartObject();
            json.writeStringProperty("key", key);
            json.writeStringProperty("name", words.key(report.by(), key));
            figures(figures, report, json);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void number(String name, Optional<BigDecimal> number, JsonGenerator json) {
        json.writeName(name);
        number.ifPresentOrElse(json::writeNumber, json::writeNull);
    }
}
