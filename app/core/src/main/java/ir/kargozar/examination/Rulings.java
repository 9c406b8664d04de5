package ir.kargozar.examination;

import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.examination.Decision.Ruling;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one person ruled on the items of a claim, read with every problem. */
final class Rulings {
    private final List<Item> items;
    private final ClaimRules rules;
    private final Texts texts;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Deduction> deductions = new ArrayList<>();

    Rulings(List<Item> items, ClaimRules rules, Texts texts) {
        this.items = items;
        this.rules = rules;
        this.texts = texts;
    }

    /** Problems at {@code items[2]}: ITEM_UNKNOWN, ITEM_RULED_TWICE, ITEM_APPROVED_TOO_MUCH, RETURN_REASON_…. */
    void read(List<Ruling> rulings) {
        Set<Integer> seen = new HashSet<>();
        for (Ruling ruling : rulings) {
            if (ruling.item() < 1 || ruling.item() > items.size()) {
                refuse(ruling, "ITEM_UNKNOWN", Integer.toString(ruling.item()), Integer.toString(items.size()));
            } else if (!seen.add(ruling.item())) {
                refuse(ruling, "ITEM_RULED_TWICE", Integer.toString(ruling.item()));
            } else {
                deduct(ruling, items.get(ruling.item() - 1).amount());
            }
        }
        deductions.sort(Comparator.comparingInt(Deduction::item));
    }

    private void deduct(Ruling ruling, Rial amount) {
        if (ruling.approved().compareTo(amount) >= 0) {
            refuse(ruling, "ITEM_APPROVED_TOO_MUCH", Integer.toString(ruling.item()), amount.grouped());
            return;
        }
        List<ReturnReason> list = ruling.isReturn() ? rules.returnReasons() : rules.deductionReasons();
        ReturnReason.Chosen chosen = ReturnReason.choose(ruling.reasonCodes(), list, field(ruling), texts);
        problems.addAll(chosen.problems());
        if (chosen.problems().isEmpty()) {
            deductions.add(new Deduction(ruling.item(), amount.minus(ruling.approved()), chosen.reasons()));
        }
    }

    private void refuse(Ruling ruling, String code, String... arguments) {
        problems.add(texts.problem(field(ruling), code, List.of(arguments)));
    }

    private static String field(Ruling ruling) {
        return "items[" + ruling.item() + "]";
    }

    List<Problem> problems() {
        return problems;
    }

    List<Deduction> deductions() {
        return deductions;
    }

    /** Every reason once, where nothing of any item is left. */
    Optional<List<ReturnReason>> whole() {
        Rial claimed = items.stream().map(Item::amount).reduce(Rial.ZERO, Rial::plus);
        return Deduction.sum(deductions).equals(claimed)
                ? Optional.of(deductions.stream()
                        .flatMap(one -> one.reasons().stream())
                        .distinct()
                        .toList())
                : Optional.empty();
    }
}
