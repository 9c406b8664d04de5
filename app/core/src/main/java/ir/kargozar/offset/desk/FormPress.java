package ir.kargozar.offset.desk;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.FormVersion;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.Pdf;
import ir.kargozar.offset.form.Copy;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/** Forms on paper: printed and noted, printed again, looked at before, and told genuine from altered. */
public final class FormPress {
    private final OffsetForms forms;
    private final FormDefinitions definitions;
    private final FormPapers papers;
    private final Transactions transactions;
    private final OfficeCode own;

    /** @param own the office that prints: other offices' forms are only looked at */
    public FormPress(
            OffsetForms forms,
            FormDefinitions definitions,
            FormPapers papers,
            Transactions transactions,
            OfficeCode own) {
        this.forms = forms;
        this.definitions = definitions;
        this.papers = papers;
        this.transactions = transactions;
        this.own = own;
    }

    /** A form on paper, and the note of it. */
    public record Paper(OffsetForm<?> form, FormPrint print, Pdf pdf) {}

    /**
     * Prints a form as it stands and notes it before the paper is given out: what was printed once and could not be
     * given out says reprint the next time. A printed version keeps the words it was printed with. Refusals:
     * FORM_NOT_FOUND, FORM_OF_OTHER_OFFICE, FORM_NOT_READY of a draft, FORM_WITHDRAWN, FORM_COPY_NONE, WORDING_….
     *
     * @param copies those wanted, empty for all of them
     */
    public Paper print(FormNumber number, List<Copy> copies, String who) {
        return transactions.within(() -> {
            OffsetForm<?> form = printable(number);
            FormTemplate template = template(form);
            FormDefinition definition = definitions.remembered(form.kind(), template.definition());
            List<Copy> wanted = wanted(definition, copies);
            Optional<FormState.Ready> first =
                    form.state() instanceof FormState.Ready ready ? Optional.of(ready) : Optional.empty();
            OffsetForm<?> printed = first.<OffsetForm<?>>map(ready -> form.step(_ -> ready.print()))
                    .orElse(form);
            first.ifPresent(_ -> forms.update(
                    printed, FormIndex.of(definition, printed.values()), new Change(who, "form.ready-printed")));
            FormPrint print =
                    forms.printed(printed, template, Math.max(1, wanted.size()), new Change(who, "form.printed"));
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            papers.print(
                    new FormPapers.Order(
                            printed,
                            definition,
                            template,
                            wanted,
                            Optional.of(print).filter(FormPrint::isReprint)),
                    pdf);
            return new Paper(printed, print, new Pdf(pdf.toByteArray()));
        });
    }

    private static List<Copy> wanted(FormDefinition definition, List<Copy> copies) {
        List<Copy> labelled = definition.paper().copies();
        if (!labelled.containsAll(copies)) {
            throw new Refusal(
                    "FORM_COPY_NONE",
                    Integer.toString(definition.kind().number()),
                    Integer.toString(Math.max(1, labelled.size())));
        }
        return copies.isEmpty() ? labelled : copies;
    }

    private OffsetForm<?> printable(FormNumber number) {
        OffsetForm<?> form = forms.find(number).orElseThrow(() -> new Refusal("FORM_NOT_FOUND", number.toString()));
        if (!number.office().equals(own)) {
            throw new Refusal(
                    "FORM_OF_OTHER_OFFICE", number.toString(), number.office().value());
        }
        switch (form.state()) {
            case FormState.Draft _ -> throw new Refusal("FORM_NOT_READY", number.toString());
            case FormState.Withdrawn _ -> throw new Refusal("FORM_WITHDRAWN", number.toString());
            default -> {
                return form;
            }
        }
    }

    /** What this version was printed with, else what forms are printed with now. */
    private FormTemplate template(OffsetForm<?> form) {
        return forms.versions(form.number()).stream()
                .filter(version -> version.version() == form.version())
                .map(FormVersion::template)
                .findFirst()
                .orElseGet(() -> papers.template(definitions.of(form.kind())));
    }

    /** How a form would be printed that is still being typed. Refusals: WORDING_…, FORM_DEFINITION_…. */
    public FormPapers.Preview preview(OffsetForm<?> form) {
        FormTemplate template = template(form);
        FormDefinition definition = definitions.remembered(form.kind(), template.definition());
        return papers.preview(new FormPapers.Order(form, definition, template, List.of(), Optional.empty()));
    }

    /** How a new form would be printed that has no number yet: under the given one. */
    public FormPapers.Preview preview(FormNumber number, FormValues typed) {
        return preview(OffsetForm.draft(number, typed));
    }

    /** What forms of a kind are printed with from now on; refuses (WORDING_…) a wording with a mistake. */
    public FormTemplate wording(FormKind kind) {
        return papers.template(definitions.of(kind));
    }

    /** What a code on a paper says of it. */
    public sealed interface Verdict {
        /** The record says the same as the paper when it was printed. */
        record Genuine(OffsetForm<?> form) implements Verdict {}

        /** Genuine once, but a newer version was made since. */
        record Superseded(OffsetForm<?> form, int version) implements Verdict {}

        /** No version of this form has these values: the paper or its code was changed. */
        record Altered(OffsetForm<?> form) implements Verdict {}

        /** There is no such form here. */
        record Unknown() implements Verdict {}
    }

    /** Tells whether a paper with this code was printed from what is in the records. */
    public Verdict verify(FormCode code) {
        Optional<OffsetForm<?>> found = forms.find(code.number());
        if (found.isEmpty()) {
            return new Verdict.Unknown();
        }
        OffsetForm<?> form = found.get();
        return forms.versions(code.number()).stream()
                .filter(version -> FormCode.of(form.number(), version.version(), version.values())
                        .equals(code))
                .findFirst()
                .map(version -> version.version() == form.version()
                        ? new Verdict.Genuine(form)
                        : (Verdict) new Verdict.Superseded(form, version.version()))
                .orElseGet(() -> new Verdict.Altered(form));
    }

    /** In what the present version differs from the last one printed before it; empty for a first version. */
    public List<FieldDifference> changes(OffsetForm<?> form) {
        return forms.versions(form.number()).stream()
                .filter(version -> version.version() < form.version())
                .reduce((_, later) -> later)
                .map(version -> FieldDifference.between(version.values(), form.values()))
                .orElse(List.of());
    }
}
