package ir.kargozar.desktop.counter;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Relation;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldSpec.Choice;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.identity.InsuranceNumber;
import ir.kargozar.identity.Mobile;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a claim, each declared once, in the keyboard's order. */
final class ClaimFields {

    static final String NATIONAL_ID = "insured.nationalId";
    static final String RELATION = "insured.relation";
    static final String KIND = "kind";
    static final String RECEIVED_ON = "receivedOn";

    private ClaimFields() {}

    static List<FieldSpec> all(Texts texts, DateTyping dates) {
        return Stream.of(
                        person(texts, dates),
                        mainInsured(),
                        representative(),
                        treatment(texts, dates),
                        account(texts, dates))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FieldSpec> person(Texts texts, DateTyping dates) {
        return List.of(
                FieldSpec.of(NATIONAL_ID, Typing.CODE, NationalId::of),
                FieldSpec.text("insured.firstName"),
                FieldSpec.text("insured.lastName"),
                FieldSpec.choice(RELATION, Typing.CHOICE, choices(texts, Relation.values())),
                FieldSpec.of("insured.insuranceNumber", Typing.CODE, InsuranceNumber::of)
                        .optional(),
                FieldSpec.of("insured.birthDate", Typing.DATE, dates::read).optional(),
                FieldSpec.of("insured.mobile", Typing.CODE, Mobile::of).optional());
    }

    private static List<FieldSpec> mainInsured() {
        return List.of(
                FieldSpec.of("mainInsured.nationalId", Typing.CODE, NationalId::of),
                FieldSpec.text("mainInsured.firstName"),
                FieldSpec.text("mainInsured.lastName"),
                FieldSpec.of("mainInsured.insuranceNumber", Typing.CODE, InsuranceNumber::of)
                        .optional());
    }

    private static List<FieldSpec> representative() {
        return List.of(
                FieldSpec.of("representative.nationalId", Typing.CODE, NationalId::of)
                        .optional(),
                FieldSpec.text("representative.name").optional(),
                FieldSpec.of("representative.mobile", Typing.CODE, Mobile::of).optional());
    }

    private static List<FieldSpec> treatment(Texts texts, DateTyping dates) {
        return List.of(
                FieldSpec.choice(KIND, Typing.SEGMENTS, choices(texts, ClaimKind.values())),
                FieldSpec.of(RECEIVED_ON, Typing.DATE, dates::read),
                FieldSpec.text("provider.name"),
                FieldSpec.choice("provider.type", Typing.CHOICE, choices(texts, ProviderType.values())),
                FieldSpec.text("provider.city"),
                FieldSpec.of("serviceFrom", Typing.DATE, dates::read),
                FieldSpec.of("serviceTo", Typing.DATE, dates::read),
                FieldSpec.choice(
                        "provider.contracted",
                        Typing.SEGMENTS,
                        List.of(
                                new Choice("false", texts.say("provider.contracted.no")),
                                new Choice("true", texts.say("provider.contracted.yes")))));
    }

    private static List<FieldSpec> account(Texts texts, DateTyping dates) {
        return List.of(
                FieldSpec.of("account.sheba", Typing.SHEBA, Sheba::of),
                FieldSpec.of("account.ownerNationalId", Typing.CODE, NationalId::of)
                        .optional(),
                FieldSpec.choice("account.confirmation", Typing.CHOICE, choices(texts, Account.Confirmation.values())),
                FieldSpec.of("account.confirmedOn", Typing.DATE, dates::read).optional());
    }

    /** The fields of one invoice, the {@code index}-th of the claim. */
    static List<FieldSpec> item(int index, DateTyping dates) {
        String item = "items[" + index + "].";
        return List.of(
                FieldSpec.text(item + "service"),
                FieldSpec.of(item + "invoiceNumber", Typing.CODE, Line::of),
                FieldSpec.of(item + "invoiceDate", Typing.DATE, dates::read),
                FieldSpec.of(item + "amount", Typing.AMOUNT, Rial::of));
    }

    private static List<Choice> choices(Texts texts, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), texts.word(constant)))
                .toList();
    }
}
