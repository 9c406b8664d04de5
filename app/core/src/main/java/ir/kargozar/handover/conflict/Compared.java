package ir.kargozar.handover.conflict;

import ir.kargozar.claim.Claim;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormDefinition;
import java.util.List;

/** A conflict beside what stands here. */
public sealed interface Compared {
    Conflict conflict();

    /** In what both differ; of a decided one, in what they differed then. */
    List<Differing> fields();

    /** @param here as it stands now */
    record OfClaim(ClaimConflict conflict, Claim<?> here, List<Differing> fields) implements Compared {
        public OfClaim {
            fields = List.copyOf(fields);
        }
    }

    /**
     * @param here as it stands now
     * @param definition by which its fields are called
     */
    record OfForm(FormConflict conflict, OffsetForm<?> here, FormDefinition definition, List<Differing> fields)
            implements Compared {
        public OfForm {
            fields = List.copyOf(fields);
        }
    }
}
