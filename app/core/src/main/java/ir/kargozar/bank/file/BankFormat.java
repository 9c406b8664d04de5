package ir.kargozar.bank.file;

import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.text.SearchKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How lists for the bank and its answers are written: an office's own file, or the product's default
 * ({@code resources/bank/bank-lists.json}), since each bank has its own.
 *
 * @param ask the columns of a list, in their order
 * @param headings of each column of an answer, as joined search keys
 * @param confirmed words for yes, as joined search keys; {@code rejected} for no
 * @param titles forms of address that are no part of a name, as search keys
 */
public record BankFormat(
        List<Column> ask,
        Map<Answered, Set<String>> headings,
        Set<String> confirmed,
        Set<String> rejected,
        Set<String> titles) {

    /** A column of a list: what stands in it and its heading. */
    public record Column(Asked value, String header) {}

    /** What a list can hold. */
    public enum Asked {
        ROW,
        SHEBA,
        NATIONAL_ID,
        OWNER_NAME,
        LIST,
        /** For the bank to write in. */
        EMPTY
    }

    /** What an answer can hold. */
    public enum Answered {
        SHEBA,
        NATIONAL_ID,
        OWNER_NAME,
        ANSWER,
        REASON,
        ANSWERED_ON
    }

    static String key(String text) {
        return SearchKey.of(text).joined();
    }

    Optional<Confirmation> answer(String said) {
        String key = key(said);
        if (confirmed.contains(key)) {
            return Optional.of(Confirmation.CONFIRMED);
        }
        return rejected.contains(key) ? Optional.of(Confirmation.REJECTED) : Optional.empty();
    }
}
