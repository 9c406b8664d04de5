package ir.kargozar.training.sample;

import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.entry.ClaimEntry.AccountEntry;
import ir.kargozar.claim.entry.ClaimEntry.ItemEntry;
import ir.kargozar.claim.entry.ClaimEntry.PaperEntry;
import ir.kargozar.claim.entry.ClaimEntry.PersonEntry;
import ir.kargozar.claim.entry.ClaimEntry.ProviderEntry;
import ir.kargozar.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes whole and honest sheets, each by its own dice. */
final class Sheets {
    private final WordLists words;
    private final Visitors visitors;
    private final long seed;
    private final SampleDays days;
    private final ClaimRules rules;

    Sheets(WordLists words, Visitors visitors, long seed, SampleDays days, ClaimRules rules) {
        this.words = words;
        this.visitors = visitors;
        this.seed = seed;
        this.days = days;
        this.rules = rules;
    }

    Sheet honest(long index) {
        Dice dice = new Dice(seed, index);
        SampleCase what = SampleCase.fall(dice);
        Sheet.Dates when = days.fall(dice, what.days());
        Visitors.Visit visit = visitors.come(dice, when.receivedOn());
        return new Sheet(
                visit.people(),
                account(dice, visit, when),
                happened(dice, what, when, index),
                when,
                papers(dice, what, when));
    }

    private static AccountEntry account(Dice dice, Visitors.Visit visit, Sheet.Dates when) {
        Sheet.People people = visit.people();
        Typist typist = new Typist(dice);
        PersonEntry payee = people.main() == null ? people.insured() : people.main();
        Confirmation confirmation = dice.pick(
                List.of(Confirmation.CONFIRMED, Confirmation.CONFIRMED, Confirmation.ASKED, Confirmation.UNKNOWN));
        return new AccountEntry(
                typist.sheba(visit.sheba()),
                dice.chance(80) && payee.nationalId() != null ? Digits.ascii(payee.nationalId()) : null,
                confirmation.name(),
                confirmation == Confirmation.CONFIRMED ? when.receivedOn().toString() : null);
    }

    /** Invoice numbers hold the index, so that no two honest samples share an invoice. */
    private Sheet.Case happened(Dice dice, SampleCase what, Sheet.Dates when, long index) {
        Typist typist = new Typist(dice);
        String name = dice.pick(words.providersOf(what.provider())).replace("*", dice.pick(words.families()));
        List<ItemEntry> items = new ArrayList<>();
        for (int i = 0; i < what.services().size(); i++) {
            items.add(new ItemEntry(
                    what.services().get(i),
                    typist.number((1000 + index) + "/" + (i + 1)),
                    typist.date(when.to().toString()),
                    typist.number(Long.toString(dice.between(what.most() / 20, what.most()) * 1000L))));
        }
        return new Sheet.Case(
                what.kind().name(),
                new ProviderEntry(
                        typist.words(name),
                        what.provider().name(),
                        typist.words(dice.pick(words.cities())),
                        Boolean.toString(dice.chance(5))),
                items);
    }

    private List<PaperEntry> papers(Dice dice, SampleCase what, Sheet.Dates when) {
        List<PaperEntry> papers = new ArrayList<>();
        for (ClaimRules.RequiredPaper asked : asked(what.kind(), when)) {
            boolean needed = asked.required() || what.papersOfServices().contains(asked.type());
            if (needed || (isUsual(asked.type()) && dice.chance(35))) {
                papers.add(new PaperEntry(
                        asked.type().name(),
                        Boolean.toString(asked.original() || dice.chance(50)),
                        Integer.toString(dice.between(1, needed ? 6 : 2))));
            }
        }
        return papers;
    }

    private static boolean isUsual(PaperType type) {
        return type == PaperType.LABORATORY_RESULT
                || type == PaperType.IMAGING_REPORT
                || type == PaperType.PRESCRIPTION;
    }

    private List<ClaimRules.RequiredPaper> asked(ClaimKind kind, Sheet.Dates when) {
        return rules.papers(kind, when.receivedOn());
    }

    /** Places in the list of papers whose original is asked for. */
    int[] originals(Sheet sheet) {
        List<ClaimRules.RequiredPaper> asked =
                asked(ClaimKind.valueOf(sheet.what().kind()), sheet.when());
        return IntStream.range(0, sheet.papers().size())
                .filter(i -> asked.stream()
                        .anyMatch(paper -> paper.original()
                                && paper.type()
                                        .name()
                                        .equals(sheet.papers().get(i).type())))
                .toArray();
    }
}
