package ir.kargozar.identity;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Code of a branch, or of an agency or office: 2 to 6 digits (the national list is an office's own, spec D). */
public record BranchCode(String value) {

    public BranchCode {
        Checks.require(isValid(value), "BRANCH_CODE");
    }

    /** Problem: BRANCH_CODE. */
    public static Parsed<BranchCode> of(String typed) {
        String code = Digits.code(typed);
        return isValid(code) ? Parsed.valid(new BranchCode(code)) : Parsed.invalid("BRANCH_CODE");
    }

    /** Whether an office's code is this one, or ends with it behind a hyphen. */
    public boolean isIn(OfficeCode office) {
        return ("-" + office.value()).endsWith("-" + value);
    }

    /** The one of these branches that this code is of: whose office code has it, or, where none has, the only one. */
    public Optional<OfficeCode> among(Collection<OfficeCode> branches) {
        List<OfficeCode> named = branches.stream().filter(this::isIn).toList();
        Collection<OfficeCode> meant = named.isEmpty() ? branches : named;
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    private static boolean isValid(String code) {
        return code.length() >= 2 && code.length() <= 6 && Digits.isDigits(code, code.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
