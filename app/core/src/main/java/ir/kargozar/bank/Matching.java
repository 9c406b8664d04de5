package ir.kargozar.bank;

import ir.kargozar.bank.AnswerLine.Kind;
import ir.kargozar.bank.file.AnswerRow;
import ir.kargozar.bank.file.AnswerRow.Answer;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds a bank's answer against the accounts of our claims. */
final class Matching {
    private final Map<Sheba, List<KnownAccount>> known;
    private final Map<NationalId, KnownAccount> persons;
    private final OwnerNames names;

    /** @param persons accounts of persons named in the file */
    Matching(Collection<KnownAccount> known, Collection<KnownAccount> persons, OwnerNames names) {
        this.known = known.stream()
                .collect(Collectors.groupingBy(each -> each.account().sheba()));
        this.persons = persons.stream()
                .collect(Collectors.toMap(each -> each.account().owner(), each -> each, (newer, _) -> newer));
        this.names = names;
    }

    /** @param settled lines that were taken before */
    List<AnswerLine> lines(List<AnswerRow> rows, Predicate<Long> settled) {
        Map<OwnedAccount.Key, Set<Optional<Confirmation>>> answers = answers(rows);
        Set<OwnedAccount.Key> seen = new HashSet<>();
        List<AnswerLine> lines = new ArrayList<>(rows.size());
        for (AnswerRow row : rows) {
            lines.add(
                    settled.test(row.line())
                            ? new AnswerLine(row, Kind.SETTLED, Optional.empty(), Set.of())
                            : line(row, answers, seen));
        }
        return lines;
    }

    private Map<OwnedAccount.Key, Set<Optional<Confirmation>>> answers(List<AnswerRow> rows) {
        Map<OwnedAccount.Key, Set<Optional<Confirmation>>> answers = new HashMap<>();
        for (AnswerRow row : rows) {
            if (row instanceof Answer answer) {
                ours(answer)
                        .ifPresent(
                                each -> answers.computeIfAbsent(each.account().key(), _ -> new HashSet<>())
                                        .add(answer.answer()));
            }
        }
        return answers;
    }

    private AnswerLine line(
            AnswerRow row, Map<OwnedAccount.Key, Set<Optional<Confirmation>>> answers, Set<OwnedAccount.Key> seen) {
        if (!(row instanceof Answer answer)) {
            return new AnswerLine(row, Kind.MISMATCH, Optional.empty(), Set.of(Mismatch.UNREADABLE));
        }
        Optional<KnownAccount> ours = ours(answer);
        if (ours.isEmpty()) {
            Optional<KnownAccount> same = answer.owner().map(persons::get);
            return new AnswerLine(row, Kind.MISMATCH, same, Set.of(Mismatch.SHEBA_UNKNOWN));
        }
        KnownAccount account = ours.get();
        OwnedAccount.Key key = account.account().key();
        Set<Mismatch> found = mismatches(answer, account);
        if (answers.getOrDefault(key, Set.of()).size() > 1) {
            found.add(Mismatch.ANSWERS_DIFFER);
        }
        boolean isFirst = found.contains(Mismatch.ANSWERS_DIFFER) || seen.add(key);
        return new AnswerLine(
                row, isFirst ? kind(answer, account, found) : Kind.REPEATED, ours, isFirst ? found : Set.of());
    }

    private static Kind kind(Answer row, KnownAccount account, Set<Mismatch> found) {
        boolean isKnown = row.answer().isPresent()
                && account.word().map(BankWord::state).equals(row.answer())
                && !found.contains(Mismatch.ANSWERS_DIFFER);
        if (isKnown) {
            found.clear();
            return Kind.KNOWN;
        }
        if (!found.isEmpty()) {
            return Kind.MISMATCH;
        }
        return row.answer().equals(Optional.of(Confirmation.CONFIRMED)) ? Kind.CONFIRMED : Kind.REJECTED;
    }

    private Set<Mismatch> mismatches(Answer row, KnownAccount account) {
        Set<Mismatch> found = EnumSet.noneOf(Mismatch.class);
        OwnedAccount ours = account.account();
        if (!row.ownerName().isEmpty() && !names.same(row.ownerName(), ours.ownerName())) {
            found.add(Mismatch.NAME_DIFFERS);
        }
        if (row.owner().isPresent() && !row.owner().get().equals(ours.owner())) {
            found.add(Mismatch.NATIONAL_ID_DIFFERS);
        }
        if (row.answer().isEmpty()) {
            found.add(Mismatch.ANSWER_UNKNOWN);
        }
        boolean isOther = account.word()
                .filter(BankWord::isAnswer)
                .map(word -> !Optional.of(word.state()).equals(row.answer()))
                .orElse(false);
        if (isOther) {
            found.add(Mismatch.EARLIER_DIFFERS);
        }
        return found;
    }

    /** The account of this Sheba; where several persons gave the same, the one whom the bank names. */
    private Optional<KnownAccount> ours(Answer row) {
        List<KnownAccount> same = known.getOrDefault(row.sheba(), List.of());
        Predicate<KnownAccount> byId =
                each -> row.owner().map(each.account().owner()::equals).orElse(false);
        Predicate<KnownAccount> byName =
                each -> names.same(row.ownerName(), each.account().ownerName());
        return same.stream()
                .filter(byId)
                .findFirst()
                .or(() -> same.stream().filter(byName).findFirst())
                .or(() -> same.stream().findFirst());
    }
}
