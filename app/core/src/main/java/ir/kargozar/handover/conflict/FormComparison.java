package ir.kargozar.handover.conflict;

import ir.kargozar.handover.conflict.Conflict.Choice;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormDefinitions;
import java.util.List;
import java.util.Optional;

/** Two contents of another office's form. What is taken is taken whole, as that office said it: it is not changed here. */
public final class FormComparison implements Comparison<Compared.OfForm> {
    private final FormConflicts conflicts;
    private final OffsetForms forms;
    private final FormDefinitions definitions;

    public FormComparison(FormConflicts conflicts, OffsetForms forms, FormDefinitions definitions) {
        this.conflicts = conflicts;
        this.forms = forms;
        this.definitions = definitions;
    }

    @Override
    public List<FormConflict> open(long after, int limit) {
        return conflicts.open(after, limit);
    }

    @Override
    public long openCount() {
        return conflicts.openCount();
    }

    @Override
    public Optional<Compared.OfForm> compare(long place) {
        return conflicts.find(place).map(conflict -> {
            OffsetForm<?> here = forms.find(conflict.number()).orElseThrow();
            FormDefinition definition = definitions.of(here.kind());
            return new Compared.OfForm(conflict, here, definition, fields(conflict, here, definition));
        });
    }

    private List<Differing> fields(FormConflict conflict, OffsetForm<?> here, FormDefinition definition) {
        return conflict.decided().isPresent()
                ? conflicts.seen(conflict.place())
                : new FormDifferences(definition).between(here, conflict.came().form());
    }

    /**
     * Refusals: CONFLICT_FORM_NEWER where its office sent a later revision meanwhile, CONFLICT_FORM_REPLACED where
     * another agreement took its place and what came does not say so.
     */
    @Override
    public void decide(Compared.OfForm compared, Choice choice, String who) {
        FormConflict conflict = compared.conflict();
        conflicts.decide(conflict.place(), choice, compared.fields(), new Change(who, "form.conflict-decided"));
        if (choice == Choice.CAME) {
            refuseWhatIsOver(compared.here(), conflict.came().form());
            conflicts.take(
                    conflict,
                    FormIndex.of(compared.definition(), conflict.came().form().values()),
                    new Change(who, "form.conflict-taken"));
        }
    }

    private static void refuseWhatIsOver(OffsetForm<?> here, OffsetForm<?> came) {
        if (came.revision() < here.revision()) {
            throw new Refusal("CONFLICT_FORM_NEWER", here.number().toString());
        }
        if (here.state().status() == FormStatus.REPLACED && came.state().status() != FormStatus.REPLACED) {
            throw new Refusal("CONFLICT_FORM_REPLACED", here.number().toString());
        }
    }
}
