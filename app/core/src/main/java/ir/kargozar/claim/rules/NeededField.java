package ir.kargozar.claim.rules;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Person;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field that a pack asks for, by its path in the JSON of a claim. Problem: FIELD_NEEDED.
 *
 * @param path one of those the schema of packs lists
 */
record NeededField(String path, RulePack.Words words) implements RulePack.CheckRule {

    @Override
    public Stream<Problem> check(ClaimContent content, Texts texts) {
        return isGiven(content)
                ? Stream.empty()
                : Stream.of(words.instead(texts.problem(path, "FIELD_NEEDED", List.of()), texts));
    }

    private boolean isGiven(ClaimContent content) {
        Person insured = content.insured();
        return switch (path) {
            case "insured.insuranceNumber" -> insured.insuranceNumber().isPresent();
            case "insured.birthDate" -> insured.birthDate().isPresent();
            case "insured.mobile" -> insured.mobile().isPresent();
            case "mainInsured.insuranceNumber" ->
                main(content, person -> person.insuranceNumber().isPresent());
            case "mainInsured.mobile" -> main(content, person -> person.mobile().isPresent());
            case "account.confirmation" -> content.account().confirmation() == Account.Confirmation.CONFIRMED;
            default -> throw new IllegalStateException(path);
        };
    }

    private static boolean main(ClaimContent content, Function<Person, Boolean> given) {
        return content.mainInsured().map(given).orElse(true);
    }
}
