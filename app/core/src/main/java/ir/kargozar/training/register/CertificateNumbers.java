package ir.kargozar.training.register;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Facts;
import ir.kargozar.training.fact.Kind;
import java.util.Set;

/** Numbers of an office's certificates, from 1 in each year: {@code OFFICE-31/1405/12}. */
final class CertificateNumbers {
    private final Facts facts;

    CertificateNumbers(Facts facts) {
        this.facts = facts;
    }

    /** Behind the highest that is known. */
    String next(OfficeCode office, int year) {
        String beginning = office + "/" + year + "/";
        int last = facts.of(Set.of(Kind.CERTIFIED)).stream()
                .map(fact -> ((Event.Certified) fact.event()).number())
                .filter(number -> number.startsWith(beginning))
                .mapToInt(number -> Integer.parseInt(number.substring(beginning.length())))
                .max()
                .orElse(0);
        return beginning + (last + 1);
    }
}
