package ir.kargozar.cli.demo;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormJson;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The invented forms of {@code resources/training}: request, agreement, workshops, workshop. */
final class SampleForms {
    private static final int TERM = 364;

    private SampleForms() {}

    /** Of this office's province and of today; an agreement for a year (B14). */
    static FormValues read(FormKind kind, Kargozar agency, JalaliDate today) {
        FormDefinition definition = agency.offset().definitions().of(kind);
        FormValues values = values(definition, json(kind), agency.texts())
                .with("province", agency.office().province().value());
        for (String day : List.of("requestedOn", "filledOn", "signedOn", "until")) {
            boolean last = day.equals("until");
            if (definition.field(day).isPresent()) {
                values = values.with(day, (last ? today.plusDays(TERM) : today).toString());
            }
        }
        return values;
    }

    private static FormValues values(FormDefinition definition, String json, Texts texts) {
        if (new FormJson(texts).read(definition, json) instanceof FormJson.Read.Given(FormValues typed)) {
            return typed;
        }
        throw new IllegalStateException("the shipped sample of " + definition.kind() + " is broken");
    }

    private static String json(FormKind kind) {
        String file = "/kargozar/training/" + kind.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream in = Objects.requireNonNull(SampleForms.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
