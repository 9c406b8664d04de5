package ir.kargozar.offset;

import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Parsed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The branches that a form concerns: the centre's (B2); of form 3 also those of the workshops that it lists, and of form 4
 * that of its workshop alone (B9).
 */
public final class FormBranches {
    /** Forms that are forwarded to branches. */
    public static final Set<FormKind> KINDS =
            Set.copyOf(EnumSet.of(FormKind.AGREEMENT, FormKind.WORKSHOPS, FormKind.WORKSHOP));

    private FormBranches() {}

    /** As they stand in the form, each once. */
    private static Set<String> codes(OffsetForm<?> form) {
        if (form.kind() == FormKind.WORKSHOP) {
            return Set.of(form.values().text(FormDefinition.WORKSHOP_BRANCH));
        }
        Set<String> codes = new LinkedHashSet<>();
        codes.add(form.values().text(FormDefinition.CENTRE_BRANCH));
        if (form.kind() == FormKind.WORKSHOPS) {
            codes.addAll(form.values().all(FormDefinition.WORKSHOPS_BRANCH));
        }
        return codes;
    }

    /** Those of these branches that a form concerns. */
    public static Set<OfficeCode> among(OffsetForm<?> form, Collection<OfficeCode> branches) {
        Set<OfficeCode> found = new LinkedHashSet<>();
        codes(form).forEach(code -> branch(code, branches).ifPresent(found::add));
        return found;
    }

    /** Branch codes of a form that fit none of these branches, as they stand in it: to these it cannot go. */
    public static List<String> unknown(OffsetForm<?> form, Collection<OfficeCode> branches) {
        List<String> unknown = new ArrayList<>(codes(form));
        unknown.removeIf(code -> branch(code, branches).isPresent());
        return unknown;
    }

    private static Optional<OfficeCode> branch(String code, Collection<OfficeCode> branches) {
        return BranchCode.of(code) instanceof Parsed.Valid<BranchCode>(BranchCode valid)
                ? valid.among(branches)
                : Optional.empty();
    }
}
