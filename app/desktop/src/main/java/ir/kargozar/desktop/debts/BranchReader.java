package ir.kargozar.desktop.debts;

import ir.kargozar.Clearing;
import ir.kargozar.desktop.book.OfficeNames;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.settlement.DebtDesk;
import ir.kargozar.settlement.Letters;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.fact.Event.Debt;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.Registered.Star;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the books of a branch; off the window's thread. */
record BranchReader(Clearing clearing, Acquaintance acquaintance, OfficeCode branch) {

    BranchBooks read() {
        OfficeNames names = OfficeNames.of(acquaintance.list());
        return clearing.books().read(ledger -> read(ledger, names));
    }

    private BranchBooks read(Ledger ledger, OfficeNames names) {
        List<NoticeRow> notices = NoticeRow.of(ledger);
        List<DebtRow> debts = debts(ledger, names, notices);
        return new BranchBooks(
                debts,
                stars(ledger, names, debts),
                notices.reversed().stream()
                        .filter(row -> row.slip().isPresent())
                        .toList(),
                letters(ledger));
    }

    private List<DebtRow> debts(Ledger ledger, OfficeNames names, List<NoticeRow> notices) {
        Map<Reference, List<NoticeRow>> ofDebt = new HashMap<>();
        notices.forEach(row -> row.declared()
                .ifPresent(debt -> ofDebt.computeIfAbsent(debt.debt(), _ -> new ArrayList<>())
                        .add(row)));
        DebtDesk desk = clearing.debts();
        return ledger.debts().stream()
                .sorted(Comparator.comparing((Debt debt) -> debt.workshop().value())
                        .thenComparing(Debt::period)
                        .thenComparing(Debt::number))
                .map(debt -> debt(ledger, desk, names, debt, ofDebt.getOrDefault(debt.number(), List.of())))
                .toList();
    }

    private DebtRow debt(Ledger ledger, DebtDesk desk, OfficeNames names, Debt debt, List<NoticeRow> notices) {
        Optional<Star> star = ledger.registered().stars(debt.workshop()).stream()
                .filter(each -> each.branch().equals(branch))
                .findFirst();
        Optional<Fact> last = desk.last(ledger, debt.number());
        return new DebtRow(
                debt,
                star.map(each -> name(ledger, each)).orElse(""),
                star.map(each -> centre(ledger, each.centre())).orElse(""),
                star.map(each -> names.of(each.of())).orElse(""),
                desk.state(ledger, debt.number()),
                last.flatMap(declared -> ledger.declarations().decision(declared.id())),
                notices);
    }

    private static String name(Ledger ledger, Star star) {
        return star.owed().map(owed -> owed.name().value()).orElseGet(() -> centre(ledger, star.centre()));
    }

    private static String centre(Ledger ledger, WorkshopCode code) {
        return ledger.registered()
                .centre(code)
                .map(centre -> centre.name().value())
                .orElse(code.value());
    }

    private List<StarRow> stars(Ledger ledger, OfficeNames names, List<DebtRow> debts) {
        return ledger.registered().stars().stream()
                .filter(star -> star.branch().equals(branch))
                .map(star -> {
                    List<DebtRow> open = debts.stream()
                            .filter(row -> row.debt().workshop().equals(star.code()) && row.isDeclarable())
                            .toList();
                    return new StarRow(
                            star.code().value(),
                            name(ledger, star),
                            star.owed().map(_ -> centre(ledger, star.centre())).orElse(""),
                            star.owed().map(owed -> owed.employer().value()).orElse(""),
                            names.of(star.of()),
                            open.size(),
                            open.stream()
                                    .mapToLong(row -> row.debt().amount().value())
                                    .sum());
                })
                .toList();
    }

    private boolean isTold(Ledger ledger, Reference debt) {
        return ledger.declarations().of(branch, debt).stream()
                .flatMap(declared -> ledger.declarations().deduction(declared.id()).stream())
                .anyMatch(entry -> ledger.papers().letter(entry.id()).isPresent());
    }

    private List<LetterRow> letters(Ledger ledger) {
        List<LetterRow> letters = new ArrayList<>();
        Letters.of(ledger).forEach(settlement -> {
            boolean isTold = settlement.rows().stream()
                    .allMatch(row ->
                            isTold(ledger, Reference.of(row.debt().value()).orThrow()));
            letters.add(new LetterRow(settlement, false, isTold));
            if (settlement.workshop().isPresent()) {
                letters.add(new LetterRow(settlement, true, isTold));
            }
        });
        return letters.reversed();
    }
}
