package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Relation;
import ir.kargozar.identity.InsuranceNumber;
import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;

/** A person's columns, which stand in a claim twice: for the insured and for the main insured of a dependant. */
record PersonColumns(
        Field<String> nationalId,
        Field<String> firstName,
        Field<String> lastName,
        Field<String> insuranceNumber,
        Field<Long> birthDate,
        Field<String> mobile,
        Field<String> relation) {

    static final PersonColumns INSURED = new PersonColumns(
            CLAIM.INSURED_NATIONAL_ID,
            CLAIM.INSURED_FIRST_NAME,
            CLAIM.INSURED_LAST_NAME,
            CLAIM.INSURED_INSURANCE_NUMBER,
            CLAIM.INSURED_BIRTH_DATE,
            CLAIM.INSURED_MOBILE,
            CLAIM.INSURED_RELATION);

    static final PersonColumns MAIN = new PersonColumns(
            CLAIM.MAIN_NATIONAL_ID,
            CLAIM.MAIN_FIRST_NAME,
            CLAIM.MAIN_LAST_NAME,
            CLAIM.MAIN_INSURANCE_NUMBER,
            CLAIM.MAIN_BIRTH_DATE,
            CLAIM.MAIN_MOBILE,
            CLAIM.MAIN_RELATION);

    List<Column> columns(Function<Claim<?>, Optional<Person>> person) {
        return List.of(
                Column.optional(nationalId, claim -> person.apply(claim).map(Person::nationalId)),
                Column.optional(firstName, claim -> person.apply(claim).map(Person::firstName)),
                Column.optional(lastName, claim -> person.apply(claim).map(Person::lastName)),
                Column.optional(insuranceNumber, claim -> person.apply(claim).flatMap(Person::insuranceNumber)),
                Column.date(birthDate, claim -> person.apply(claim).flatMap(Person::birthDate)),
                Column.optional(mobile, claim -> person.apply(claim).flatMap(Person::mobile)),
                Column.optional(relation, claim -> person.apply(claim).map(Person::relation)));
    }

    Optional<Person> read(Record row) {
        return Optional.ofNullable(row.get(nationalId)).map(id -> person(new NationalId(id), row));
    }

    private Person person(NationalId id, Record row) {
        return new Person(
                id,
                new Line(row.get(firstName)),
                new Line(row.get(lastName)),
                Optional.ofNullable(row.get(insuranceNumber)).map(InsuranceNumber::new),
                Optional.ofNullable(row.get(birthDate)).map(PersonColumns::date),
                Optional.ofNullable(row.get(mobile)).map(Mobile::new),
                Relation.valueOf(row.get(relation)));
    }

    static JalaliDate date(long number) {
        return JalaliDate.ofNumber(Math.toIntExact(number));
    }
}
