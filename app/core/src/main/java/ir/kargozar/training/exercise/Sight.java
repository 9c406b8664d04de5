package ir.kargozar.training.exercise;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.Person;
import ir.kargozar.money.AmountInWords;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.SearchKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong on papers that an eye can see. What only the rules or earlier claims tell is not its matter. */
final class Sight {
    private static final Set<PaperType> UNSTAMPED = EnumSet.of(PaperType.IDENTITY, PaperType.BOOKLET, PaperType.OTHER);
    private static final Set<PaperType> BILLS =
            EnumSet.of(PaperType.HOSPITAL_BILL, PaperType.OFFICIAL_RECEIPT, PaperType.PROSTHESIS_INVOICE);

    private final ClaimContent claim;
    private final List<Seen> found = new ArrayList<>();

    /** @param paper its place, 0 first, or {@link Planted#NOWHERE} */
    record Seen(String reason, int paper) {}

    private Sight(ClaimContent claim) {
        this.claim = claim;
    }

    static List<Seen> of(Exercise exercise) {
        Sight sight = new Sight(exercise.answer().claim());
        for (int i = 0; i < exercise.papers().size(); i++) {
            sight.look(exercise.papers().get(i), i);
        }
        return List.copyOf(sight.found);
    }

    private void look(BroughtPaper paper, int place) {
        note(paper.marks().stamp().isEmpty() && !UNSTAMPED.contains(paper.type()), "NO_STAMP", place);
        note(paper.marks().smudged(), "UNREADABLE", place);
        note(!isSumRight(paper), "AMOUNT_MISMATCH", place);
        note(!isDated(paper), "NO_DATE_OR_NUMBER", place);
        if (paper.type() == PaperType.ACCOUNT_FORM) {
            note(!isOf(paper, claim.payee()), "ACCOUNT_OWNER", place);
        } else {
            note(whose().noneMatch(person -> isOf(paper, person)), "NAME_MISMATCH", place);
        }
    }

    private void note(boolean wrong, String reason, int place) {
        if (wrong) {
            found.add(new Seen(reason, place));
        }
    }

    private Stream<Person> whose() {
        return Stream.concat(Stream.of(claim.insured()), claim.mainInsured().stream());
    }

    private static boolean isOf(BroughtPaper paper, Person person) {
        String name = paper.printed().name();
        String id = paper.printed().nationalId();
        return (name.isEmpty() || key(name).equals(key(person.fullName())))
                && (id.isEmpty() || key(id).equals(person.nationalId().value()));
    }

    private static boolean isDated(BroughtPaper paper) {
        String date = paper.printed().date();
        boolean isBill = BILLS.contains(paper.type());
        return (date.isEmpty() ? !isBill : JalaliDate.of(date) instanceof Parsed.Valid<JalaliDate>)
                && !(isBill && paper.printed().number().isEmpty());
    }

    private static boolean isSumRight(BroughtPaper paper) {
        long figures = paper.sum().figures();
        String words = key(paper.sum().words());
        boolean rows = paper.rows().isEmpty()
                || paper.rows().stream().mapToLong(BroughtPaper.Row::amount).sum() == figures;
        return rows && (words.isEmpty() || words.startsWith(key(new AmountInWords().of(figures))));
    }

    private static String key(String text) {
        return SearchKey.of(text).joined();
    }
}
