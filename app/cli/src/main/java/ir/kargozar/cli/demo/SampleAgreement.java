package ir.kargozar.cli.demo;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Office;
import ir.kargozar.offset.Agreement;
import ir.kargozar.text.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented agreement of {@code resources/training/agreement.json}, signed today, for a year (B14). */
final class SampleAgreement {
    private static final String FILE = "/kargozar/training/agreement.json";

    private SampleAgreement() {}

    static Agreement read(Clock clock, Office office) {
        JsonNode sample = json();
        JalaliDate today = JalaliDate.of(LocalDate.now(clock));
        JsonNode centre = sample.get("centre");
        JsonNode people = sample.get("signatories");
        return new Agreement(
                line(sample, "number"),
                new Agreement.Centre(
                        line(centre, "name"),
                        LegalEntityId.of(text(centre, "legalEntityId")).orThrow(),
                        WorkshopCode.of(text(centre, "workshopCode")).orThrow(),
                        BranchCode.of(text(centre, "branchCode")).orThrow(),
                        line(centre, "address")),
                new Agreement.Signatories(
                        line(people, "centreHead"),
                        line(people, "insuranceDirector"),
                        line(people, "treatmentDirector"),
                        office.province()),
                new Agreement.Term(today, today.plusDays(364)),
                new Rial(sample.get("amount").asLong()));
    }

    private static JsonNode json() {
        try (InputStream file = Objects.requireNonNull(SampleAgreement.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(JsonNode object, String name) {
        return Line.of(text(object, name)).orThrow();
    }

    private static String text(JsonNode object, String name) {
        return object.get(name).asString();
    }
}
