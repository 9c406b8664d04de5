package ir.kargozar.bank;

import ir.kargozar.bank.file.AnswerRow;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * One mismatch with both values side by side, as they are shown.
 *
 * @param ours what our claims say; empty where they say nothing of it
 * @param theirs what the bank's file says
 */
public record Difference(Mismatch mismatch, String ours, String theirs) {

    /** Every mismatch of a line, the gravest first. */
    public static List<Difference> of(AnswerLine line, Texts texts) {
        return line.mismatches().stream()
                .sorted()
                .map(mismatch -> switch (line.row()) {
                    case AnswerRow.Answer row -> of(mismatch, line.ours(), row, texts);
                    case AnswerRow.Unreadable row -> new Difference(mismatch, words(row.problem()), row.said());
                })
                .toList();
    }

    private static Difference of(Mismatch mismatch, Optional<KnownAccount> known, AnswerRow.Answer row, Texts texts) {
        Optional<OwnedAccount> ours = known.map(KnownAccount::account);
        return switch (mismatch) {
            case NAME_DIFFERS ->
                new Difference(mismatch, ours.map(OwnedAccount::ownerName).orElse(""), row.ownerName());
            case NATIONAL_ID_DIFFERS ->
                new Difference(
                        mismatch,
                        ours.map(each -> each.owner().value()).orElse(""),
                        row.owner().map(Object::toString).orElse(""));
            case SHEBA_UNKNOWN ->
                new Difference(
                        mismatch,
                        ours.map(each -> each.sheba().grouped()).orElse(""),
                        row.sheba().grouped());
            case ANSWERS_DIFFER, ANSWER_UNKNOWN, UNREADABLE -> new Difference(mismatch, "", row.said());
            case EARLIER_DIFFERS ->
                new Difference(
                        mismatch,
                        known.flatMap(KnownAccount::word)
                                .map(word -> said(word, texts))
                                .orElse(""),
                        row.said());
        };
    }

    private static String said(BankWord word, Texts texts) {
        return texts.word(word.state()) + " " + word.on().toString().replace('-', '/');
    }

    private static String words(Problem problem) {
        return (problem.message() + " " + problem.remedy()).strip();
    }
}
