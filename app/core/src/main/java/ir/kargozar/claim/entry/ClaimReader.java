package ir.kargozar.claim.entry;

import static java.util.Objects.requireNonNull;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Representative;
import ir.kargozar.claim.Treatment;
import ir.kargozar.entry.Answers;
import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an entry into valid content, or says everything that is wrong with it at once: each field by itself, then the
 * fields against each other. Whether the papers suffice is for the rule packs.
 */
public final class ClaimReader {
    public static final int MOST_ITEMS = 200;
    public static final int MOST_PAPERS = 100;
    /** Claim numbers name the year by two digits of this century. */
    static final int FIRST_YEAR = 1400;

    static final int LAST_YEAR = 1497;

    private final Texts texts;

    public ClaimReader(Texts texts) {
        this.texts = texts;
    }

    public Reading read(ClaimEntry entry) {
        Answers answers = new Answers(texts);
        PersonReader people = new PersonReader(answers);
        Person insured = people.insured(entry.insured());
        Optional<Person> mainInsured = people.mainInsured(entry.mainInsured(), insured);
        Optional<Representative> representative = representative(answers, entry.representative());
        Account account = new AccountReader(answers).read(entry.account(), insured, mainInsured);
        JalaliDate receivedOn = receivedOn(answers, entry.receivedOn());
        TreatmentReader treatments = new TreatmentReader(answers);
        Treatment treatment = treatments.read(entry, receivedOn, insured);
        List<Item> items = new ItemReader(answers).read(entry.items(), receivedOn);
        List<Paper> papers = new PaperReader(answers).read(entry.documents());
        return answers.problems().isEmpty()
                ? new Reading.Valid(new ClaimContent(
                        requireNonNull(insured),
                        mainInsured,
                        representative,
                        requireNonNull(account),
                        requireNonNull(treatment),
                        requireNonNull(receivedOn),
                        items,
                        papers))
                : new Reading.Refused(List.copyOf(answers.problems()));
    }

    private static @Nullable JalaliDate receivedOn(Answers answers, @Nullable String typed) {
        JalaliDate date = answers.need("receivedOn", typed, JalaliDate::of);
        if (date != null && (date.year() < FIRST_YEAR || date.year() > LAST_YEAR)) {
            answers.against("receivedOn", "RECEIVED_YEAR_RANGE", "" + FIRST_YEAR, "" + LAST_YEAR);
            return null;
        }
        return date;
    }

    private static Optional<Representative> representative(
            Answers answers, ClaimEntry.@Nullable RepresentativeEntry entry) {
        if (entry == null) {
            return Optional.empty();
        }
        NationalId id = answers.need("representative.nationalId", entry.nationalId(), NationalId::of);
        Line name = answers.need("representative.name", entry.name(), Line::of);
        Optional<Mobile> mobile = answers.may("representative.mobile", entry.mobile(), Mobile::of);
        return id == null || name == null ? Optional.empty() : Optional.of(new Representative(id, name, mobile));
    }
}
