package ir.kargozar.storage.person;

import static ir.kargozar.storage.schema.Tables.PERSON;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Relation;
import ir.kargozar.identity.InsuranceNumber;
import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import ir.kargozar.text.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * A person as the store keeps him.
 *
 * @param main the main insured of a dependant
 * @param asOf day of receipt of the claim that says so, {@code 14050803}
 */
record PersonRow(Person person, Optional<NationalId> main, Sheba sheba, long asOf) {
    static final List<Field<?>> FIELDS = List.of(
            PERSON.ID,
            PERSON.FIRST_NAME,
            PERSON.LAST_NAME,
            PERSON.INSURANCE_NUMBER,
            PERSON.BIRTH_DATE,
            PERSON.MOBILE,
            PERSON.RELATION,
            PERSON.MAIN,
            PERSON.SHEBA,
            PERSON.AS_OF);

    /** Those whom a claim names: the insured, and the main insured of a dependant. */
    static List<PersonRow> of(ClaimContent content) {
        long day = content.receivedOn().number();
        Sheba sheba = content.account().sheba();
        List<PersonRow> rows = new ArrayList<>(2);
        content.mainInsured().ifPresent(main -> rows.add(new PersonRow(main, Optional.empty(), sheba, day)));
        rows.add(new PersonRow(content.insured(), content.mainInsured().map(Person::nationalId), sheba, day));
        return rows;
    }

    long id() {
        return id(person.nationalId());
    }

    static long id(NationalId id) {
        return Long.parseLong(id.value());
    }

    private static NationalId id(long id) {
        String digits = Long.toString(id);
        return new NationalId("0".repeat(10 - digits.length()) + digits);
    }

    /** Both rows in one: of each thing what the newer says, the other row where two are of one day; then the older. */
    PersonRow with(PersonRow other) {
        return other.asOf < asOf ? over(other) : other.over(this);
    }

    private PersonRow over(PersonRow older) {
        Person then = older.person;
        Person both = new Person(
                person.nationalId(),
                person.firstName(),
                person.lastName(),
                person.insuranceNumber().or(then::insuranceNumber),
                person.birthDate().or(then::birthDate),
                person.mobile().or(then::mobile),
                relation(then.relation()));
        Optional<NationalId> payee = both.relation().isDependant() ? main.or(older::main) : Optional.empty();
        return new PersonRow(both, payee, sheba, asOf);
    }

    /** A dependant's claim calls every payee MAIN: a pensioner of an own claim stays one. */
    private Relation relation(Relation before) {
        return person.relation() == Relation.MAIN && before == Relation.PENSIONER ? before : person.relation();
    }

    /** In the order of {@link #FIELDS}. */
    @Nullable Object[] values() {
        return new @Nullable Object[] {
            id(),
            person.firstName().value(),
            person.lastName().value(),
            person.insuranceNumber().map(InsuranceNumber::value).orElse(null),
            person.birthDate().map(date -> (long) date.number()).orElse(null),
            person.mobile().map(Mobile::value).orElse(null),
            person.relation().name(),
            main.map(PersonRow::id).orElse(null),
            sheba.value(),
            asOf
        };
    }

    /** Reads a result in the order of {@link #FIELDS}. */
    static PersonRow read(ResultSet row) throws SQLException {
        long birthDate = row.getLong(5);
        long main = row.getLong(8);
        boolean hasMain = !row.wasNull();
        Person person = new Person(
                id(row.getLong(1)),
                new Line(row.getString(2)),
                new Line(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(InsuranceNumber::new),
                birthDate == 0 ? Optional.empty() : Optional.of(JalaliDate.ofNumber(Math.toIntExact(birthDate))),
                Optional.ofNullable(row.getString(6)).map(Mobile::new),
                Relation.valueOf(row.getString(7)));
        return new PersonRow(
                person,
                hasMain ? Optional.of(id(main)) : Optional.empty(),
                new Sheba(row.getString(9)),
                row.getLong(10));
    }
}
