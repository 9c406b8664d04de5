package ir.kargozar.bank.file;

import java.util.List;

/**
 * A file of the bank's answers, read.
 *
 * @param hash SHA-256 of its bytes, hexadecimal
 */
public record AnswerSheet(String hash, List<AnswerRow> rows) {

    public AnswerSheet {
        rows = List.copyOf(rows);
    }
}
