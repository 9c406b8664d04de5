package ir.kargozar.bank;

import ir.kargozar.bank.file.AnswerRow.Answer;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.office.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a file's lines and a person's decisions come to.
 *
 * @param answers each account once, with its new word
 * @param open lines nobody has decided on
 */
record Verdicts(List<KnownAccount> answers, Set<Long> open) {

    /** Refusals: BANK_LINE_NOT_OPEN, BANK_DECISIONS_DIFFER (each with the line). */
    static Verdicts of(AnswerPreview preview, Map<Long, Decision> decisions, JalaliDate today) {
        Map<OwnedAccount.Key, KnownAccount> answers = new LinkedHashMap<>();
        Set<Long> open = new TreeSet<>();
        Set<Long> unused = new TreeSet<>(decisions.keySet());
        for (AnswerLine line : preview.lines()) {
            Optional<Confirmation> taken = line.taken().or(() -> decided(line, decisions));
            if (line.isDecidable()) {
                unused.remove(line.row().line());
            }
            if (taken.isPresent()) {
                put(line, taken.get(), today, answers);
            } else if (line.kind() == AnswerLine.Kind.MISMATCH) {
                open.add(line.row().line());
            }
        }
        if (!unused.isEmpty()) {
            throw new Refusal("BANK_LINE_NOT_OPEN", unused.iterator().next().toString());
        }
        open.removeIf(number -> isAnswered(preview, number, answers));
        return new Verdicts(List.copyOf(answers.values()), open);
    }

    private static Optional<Confirmation> decided(AnswerLine line, Map<Long, Decision> decisions) {
        if (!line.isDecidable()) {
            return Optional.empty();
        }
        return switch (decisions.getOrDefault(line.row().line(), Decision.LEAVE)) {
            case CONFIRM -> Optional.of(Confirmation.CONFIRMED);
            case REJECT -> Optional.of(Confirmation.REJECTED);
            case LEAVE -> Optional.empty();
        };
    }

    private static void put(
            AnswerLine line, Confirmation state, JalaliDate today, Map<OwnedAccount.Key, KnownAccount> answers) {
        if (line.row() instanceof Answer row && line.ours().isPresent()) {
            OwnedAccount account = line.ours().get().account();
            String reason = state == Confirmation.REJECTED ? row.reason() : "";
            BankWord word = new BankWord(state, row.on().orElse(today), reason);
            KnownAccount before = answers.put(account.key(), new KnownAccount(account, Optional.of(word)));
            if (before != null
                    && before.word().map(BankWord::state).filter(state::equals).isEmpty()) {
                throw new Refusal("BANK_DECISIONS_DIFFER", Long.toString(row.line()));
            }
        }
    }

    /** One of two contradicting lines was decided on: so is the other. */
    private static boolean isAnswered(AnswerPreview preview, long number, Map<OwnedAccount.Key, KnownAccount> answers) {
        return preview.lines().stream()
                .filter(line -> line.row().line() == number && line.isDecidable())
                .flatMap(line -> line.ours().stream())
                .anyMatch(ours -> answers.containsKey(ours.account().key()));
    }

    long count(Confirmation state) {
        return answers.stream()
                .filter(each -> each.word().map(BankWord::state).equals(Optional.of(state)))
                .count();
    }
}
