package ir.kargozar.handover.form;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.conflict.FormConflict;
import ir.kargozar.handover.parcel.PackageRecord.SentForm;
import ir.kargozar.handover.parcel.PackageRecord.Template;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormReader;
import ir.kargozar.offset.form.FormReading;
import ir.kargozar.offset.form.FormRule;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.offset.form.KnownForms;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms of one package as they come; kept as their office says they are, to be read and not to be changed. */
public final class FormIntake {
    /** More templates than an office's forms were printed with in one package. */
    private static final int TEMPLATES = 200;

    private final FormMail mail;
    private final Texts texts;
    private final From from;
    private final Map<String, FormTemplate> templates = new HashMap<>();
    private final Map<Print, FormDefinition> definitions = new HashMap<>();

    /** Whose package it is and which, who imports it, and when. */
    public record From(Card sender, long sequence, String who, JalaliDate today) {}

    private record Print(FormKind kind, String template) {}

    /** Rules between forms are asked where forms are made: here they would ask forms that did not come. */
    private static final class Nobody implements KnownForms {
        @Override
        public Optional<Known> live(FormNumber number) {
            return Optional.empty();
        }

        @Override
        public Optional<Known> underOtherCentre(String workshop, String centre, Optional<FormNumber> self) {
            return Optional.empty();
        }
    }

    public FormIntake(FormMail mail, Texts texts, From from) {
        this.mail = mail;
        this.texts = texts;
        this.from = from;
    }

    /** False where there are more than any office has. */
    public boolean take(Template template) {
        templates.put(template.template().hash(), template.template());
        return templates.size() <= TEMPLATES;
    }

    /**
     * Stores a form, or leaves it where it is here as it is or newer. What is wrong with it: RECORD_FOREIGN,
     * RECORD_TEMPLATE_MISSING, RECORD_FORM_CONFLICT (then both are kept), FORM_DEFINITION_…, and what the reader of forms
     * says.
     */
    public Optional<Problem> take(SentForm sent) {
        OffsetForm<?> form = sent.form();
        if (!isOfSender(form)) {
            return problem("RECORD_FOREIGN");
        }
        if (sent.template().isPresent()
                && !templates.containsKey(sent.template().get())) {
            return problem("RECORD_TEMPLATE_MISSING");
        }
        Optional<FormTemplate> template = sent.template().map(templates::get);
        try {
            Optional<Problem> wrong = wrong(form, definition(form.kind(), template));
            return wrong.isPresent() ? wrong : store(form, template);
        } catch (Refusal refusal) {
            return Optional.of(texts.problem("", refusal.code(), refusal.arguments()));
        }
    }

    /** Its own, or, at a desk where copies are passed on to, one of those. */
    private boolean isOfSender(OffsetForm<?> form) {
        Card sender = from.sender();
        return mail.onward().comesFrom(sender.desk())
                ? mail.onward().isPassed(sender, form)
                : form.number().office().equals(sender.office());
    }

    private Optional<Problem> problem(String code) {
        return Optional.of(texts.problem("", code, List.of()));
    }

    /** As the sender printed it; a definition that is not one is refused as an office's own file would be. */
    private FormDefinition definition(FormKind kind, Optional<FormTemplate> template) {
        return template.map(printed -> definitions.computeIfAbsent(
                        new Print(kind, printed.definition()),
                        _ -> withinOneForm(mail.definitions().foreign(kind, printed.definition()))))
                .orElseGet(() -> withinOneForm(mail.definitions().of(kind)));
    }

    private static FormDefinition withinOneForm(FormDefinition whole) {
        List<FormRule> rules = whole.rules().stream()
                .filter(rule -> !(rule instanceof FormRule.OneCentre) && !(rule instanceof FormRule.ListedIn))
                .toList();
        return new FormDefinition(whole.kind(), whole.source(), whole.sections(), rules, whole.paper());
    }

    private Optional<Problem> wrong(OffsetForm<?> form, FormDefinition definition) {
        return switch (new FormReader(new Nobody(), texts)
                .read(definition, form.values(), Optional.of(form.number()))) {
            case FormReading.Refused(List<Problem> problems) -> Optional.of(problems.getFirst());
            case FormReading.Valid(FormValues content) ->
                content.equals(form.values()) ? Optional.empty() : problem("RECORD_UNREADABLE");
        };
    }

    private Optional<Problem> store(OffsetForm<?> form, Optional<FormTemplate> template) {
        Optional<OffsetForm<?>> known = mail.copies().find(form.number());
        if (known.isPresent()) {
            OffsetForm<?> here = known.get();
            if (form.revision() < here.revision() || form.equals(here)) {
                return Optional.empty();
            }
            // A version that was printed keeps its values: only its way goes on.
            boolean isChanged = form.version() < here.version()
                    || (form.version() == here.version() && !form.values().equals(here.values()));
            if (form.revision() == here.revision() || isChanged) {
                keepBoth(form, template);
                return problem("RECORD_FORM_CONFLICT");
            }
        }
        // By this office's own definition: lists and rules here ask for its fields.
        FormIndex index = FormIndex.of(mail.definitions().of(form.kind()), form.values());
        mail.copies().receive(form, template, index, new Change(from.who(), "form.received"));
        return Optional.empty();
    }

    /** Another content of the same form is kept for a person. */
    private void keepBoth(OffsetForm<?> form, Optional<FormTemplate> template) {
        FormConflict.Came came = new FormConflict.Came(form, template, from.today());
        mail.conflicts()
                .keep(
                        new FormConflict(0, from.sequence(), came, Optional.empty()),
                        new Change(from.who(), "form.conflict"));
    }
}
