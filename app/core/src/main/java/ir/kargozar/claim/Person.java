package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.InsuranceNumber;
import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Line;
import java.util.Optional;

/** An insured person: main insured, dependant or pensioner, told apart by the relation. */
public record Person(
        NationalId nationalId,
        Line firstName,
        Line lastName,
        Optional<InsuranceNumber> insuranceNumber,
        Optional<JalaliDate> birthDate,
        Optional<Mobile> mobile,
        Relation relation) {

    public String fullName() {
        return firstName + " " + lastName;
    }
}
