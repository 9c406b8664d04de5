package ir.kargozar.desktop.conflicts;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.handover.conflict.ClaimConflict;
import ir.kargozar.handover.conflict.Compared;
import ir.kargozar.handover.conflict.Conflict;
import ir.kargozar.handover.conflict.Differing;
import ir.kargozar.handover.conflict.FormConflict;
import ir.kargozar.handover.conflict.FormDifferences;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;

/** Two contents of a claim or form in words. */
final class ConflictWords {
    private final Shown shown;
    private final Texts texts;
    private final ClaimFieldWords claims;
    private final FormWords forms;

    ConflictWords(Shown shown) {
        this.shown = shown;
        this.texts = shown.texts();
        this.claims = new ClaimFieldWords(shown);
        this.forms = new FormWords(shown);
    }

    /** Whose it is: the insured, or the centre with which kind of form. */
    String name(Conflict conflict) {
        return switch (conflict) {
            case ClaimConflict claim -> claim.came().content().insured().fullName();
            case FormConflict form ->
                texts.say(
                        "conflicts.form",
                        forms.kind(form.number().kind()),
                        form.came().form().values().text(FormDefinition.CENTRE_NAME));
        };
    }

    String field(Compared compared, Differing each) {
        return switch (compared) {
            case Compared.OfClaim _ -> claims.field(each.field());
            case Compared.OfForm form ->
                form.definition().at(each.field()).isPresent()
                        ? forms.name(form.definition(), each.field())
                        : new FormDifferences(form.definition()).label(each, texts);
        };
    }

    String value(Compared compared, Differing each, String value) {
        return switch (compared) {
            case Compared.OfClaim _ -> claims.value(each.field(), value);
            case Compared.OfForm form ->
                value.isEmpty() ? texts.say("conflicts.nothing") : value(form.definition(), each, value);
        };
    }

    private String value(FormDefinition definition, Differing each, String value) {
        if (FormDifferences.isStatus(each)) {
            return texts.word(FormStatus.valueOf(value));
        }
        if (definition.at(each.field()).isPresent()) {
            return forms.value(definition, each.field(), value);
        }
        return JalaliDate.of(value) instanceof Parsed.Valid<JalaliDate>(JalaliDate day)
                ? shown.code(shown.date(day))
                : texts.digits(value);
    }
}
