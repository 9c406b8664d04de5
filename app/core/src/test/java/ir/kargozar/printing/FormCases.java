package ir.kargozar.printing;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.FormPapers.Order;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormJson;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The invented forms of {@code resources/training}, and how they are printed. */
final class FormCases {
    static final Texts PERSIAN = Texts.of(Language.FA);
    static final FormState.Registration REGISTRATION =
            new FormState.Registration(Cases.line("1405/د/2207"), new JalaliDate(1405, 9, 2));
    private static final PersianEngine ENGINE = new PersianEngine();
    private static final FormDefinitions DEFINITIONS = FormDefinitions.of(Optional.empty());

    private FormCases() {}

    static FormDefinition definition(FormKind kind) {
        return DEFINITIONS.of(kind);
    }

    static FormValues values(FormKind kind) {
        String file = "/kargozar/training/" + kind.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream in = Objects.requireNonNull(FormCases.class.getResourceAsStream(file), file)) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ((FormJson.Read.Given) new FormJson(PERSIAN).read(definition(kind), json)).typed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OffsetForm<FormState.Printed> form(FormKind kind, FormValues values) {
        return OffsetForm.draft(new FormNumber(new OfficeCode("3101"), 1405, kind, 7), values)
                .step(FormState.Draft::ready)
                .step(FormState.Ready::print);
    }

    static OffsetForm<FormState.Printed> form(FormKind kind) {
        return form(kind, values(kind));
    }

    /** Form 3 with so many workshops, each of its own name, code and amount. */
    static OffsetForm<FormState.Printed> workshops(int count) {
        List<Map<String, String>> rows = IntStream.rangeClosed(1, count)
                .mapToObj(i -> Map.of(
                        "name",
                        "کارگاه نمونهٔ " + i,
                        "code",
                        Integer.toString(1_000_000_000 + i),
                        "branchCode",
                        "3101",
                        "employer",
                        "کارفرمای نمونه",
                        "amount",
                        Long.toString(1_000_000L * i)))
                .toList();
        FormValues values = values(FormKind.WORKSHOPS)
                .with("workshops", rows)
                .with("amount", Long.toString(1_000_000L * count * (count + 1) / 2));
        return form(FormKind.WORKSHOPS, values);
    }

    static FormPapers papers(Forms forms, boolean training) {
        return new PdfFormPapers(
                ENGINE, forms, new PdfFormPapers.Here(Cases.office(training), ZoneId.of("Asia/Tehran")), PERSIAN);
    }

    static Order order(FormPapers papers, OffsetForm<?> form) {
        FormDefinition definition = definition(form.kind());
        return new Order(
                form,
                definition,
                papers.template(definition),
                definition.paper().copies(),
                Optional.empty());
    }

    static Order again(Order order, int number) {
        FormPrint print = new FormPrint(1, number, Instant.parse("2026-11-22T06:35:00Z"), "کاربر", 3);
        return new Order(order.form(), order.definition(), order.template(), order.copies(), Optional.of(print));
    }

    static Pdf print(FormPapers papers, Order order) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.print(order, out);
        return new Pdf(out.toByteArray());
    }

    static Pdf print(OffsetForm<?> form) {
        FormPapers papers = papers(Forms.shipped(), false);
        return print(papers, order(papers, form));
    }
}
