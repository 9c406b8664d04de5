package ir.kargozar.claim.entry;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Relation;
import ir.kargozar.claim.entry.ClaimEntry.PersonEntry;
import ir.kargozar.entry.Answers;
import ir.kargozar.identity.InsuranceNumber;
import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Line;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the beneficiary and, beside a dependant, the main insured. */
final class PersonReader {
    private final Answers answers;

    PersonReader(Answers answers) {
        this.answers = answers;
    }

    @Nullable Person insured(@Nullable PersonEntry entry) {
        if (entry == null) {
            answers.against("insured", "FIELD_MISSING");
            return null;
        }
        Relation relation = answers.need("insured.relation", entry.relation(), Answers.oneOf(Relation.class));
        return person("insured", entry, relation);
    }

    /** Present exactly where the insured is a dependant; a relation left out means MAIN. */
    Optional<Person> mainInsured(@Nullable PersonEntry entry, @Nullable Person insured) {
        if (entry == null) {
            if (insured != null && insured.relation().isDependant()) {
                answers.against("mainInsured", "MAIN_INSURED_MISSING");
            }
            return Optional.empty();
        }
        Relation relation = answers.may("mainInsured.relation", entry.relation(), Answers.oneOf(Relation.class))
                .orElse(Relation.MAIN);
        if (relation.isDependant()) {
            answers.against("mainInsured.relation", "MAIN_INSURED_RELATION");
        }
        Person main = person("mainInsured", entry, relation);
        if (insured != null) {
            compare(insured, main);
        }
        return Optional.ofNullable(main);
    }

    private void compare(Person insured, @Nullable Person main) {
        if (!insured.relation().isDependant()) {
            answers.against("mainInsured", "MAIN_INSURED_NOT_ASKED");
        } else if (main != null && main.nationalId().equals(insured.nationalId())) {
            answers.against("mainInsured.nationalId", "MAIN_INSURED_SAME");
        }
    }

    private @Nullable Person person(String field, PersonEntry entry, @Nullable Relation relation) {
        NationalId id = answers.need(field + ".nationalId", entry.nationalId(), NationalId::of);
        Line first = answers.need(field + ".firstName", entry.firstName(), Line::of);
        Line last = answers.need(field + ".lastName", entry.lastName(), Line::of);
        Optional<InsuranceNumber> insuranceNumber =
                answers.may(field + ".insuranceNumber", entry.insuranceNumber(), InsuranceNumber::of);
        Optional<JalaliDate> birthDate = answers.may(field + ".birthDate", entry.birthDate(), JalaliDate::of);
        Optional<Mobile> mobile = answers.may(field + ".mobile", entry.mobile(), Mobile::of);
        return id == null || first == null || last == null || relation == null
                ? null
                : new Person(id, first, last, insuranceNumber, birthDate, mobile, relation);
    }
}
