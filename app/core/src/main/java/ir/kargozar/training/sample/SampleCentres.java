package ir.kargozar.training.sample;

import ir.kargozar.claim.ProviderType;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.offset.form.FormDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Centres and the workshops they owe; places 0 and up. */
final class SampleCentres {
    private static final long OF_WORKSHOPS = 0x3095L;
    private static final long LEAST_CODE = 1_000_000_000L;
    private static final long CODES = 9_000_000_000L;
    private static final long IDS = 100_000_000L;
    /** Without a common divisor with {@link #CODES} and {@link #IDS}, so that every place has codes of its own. */
    private static final long STEP = 7_368_787L;

    private static final int OF_ONE_CENTRE = SampleForms.MOST_ROWS + 1;

    private final WordLists words;
    private final List<String> workshops = WordLists.lines("workshops");
    private final List<String> streets = WordLists.lines("streets");
    private final long seed;

    SampleCentres(WordLists words, long seed) {
        this.words = words;
        this.seed = seed;
    }

    /** @param debt what the centre owes it, rials */
    record Workshop(String name, String code, String branch, String employer, String address, long debt) {}

    Map<String, String> fields(long place) {
        Dice dice = new Dice(seed, place);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FormDefinition.CENTRE_NAME, name(dice, words.providersOf(ProviderType.HOSPITAL)));
        fields.put(FormDefinition.CENTRE_ID, legalEntityId(place));
        fields.put(FormDefinition.CENTRE_WORKSHOP, code(place * OF_ONE_CENTRE));
        fields.put(FormDefinition.CENTRE_BRANCH, dice.digits(4));
        fields.put("centre.address", address(dice));
        fields.put("signatories.centreHead", person(dice));
        return fields;
    }

    Workshop workshop(long place, int row) {
        long number = place * OF_ONE_CENTRE + row + 1;
        Dice dice = new Dice(seed ^ OF_WORKSHOPS, number);
        return new Workshop(
                name(dice, workshops),
                code(number),
                dice.digits(4),
                person(dice),
                address(dice),
                SampleForms.rials(dice, 800_000));
    }

    private static String code(long number) {
        return Long.toString(LEAST_CODE + number * STEP % CODES);
    }

    private static String legalEntityId(long place) {
        String ten = String.format(Locale.ROOT, "10%08d", (place + 1) * STEP % IDS);
        return ten + LegalEntityId.checkDigit(ten);
    }

    private String name(Dice dice, List<String> names) {
        return new Typist(dice).words(dice.pick(names).replace("*", dice.pick(words.families())));
    }

    private String address(Dice dice) {
        return dice.pick(words.cities()) + "\u060C " + name(dice, streets) + "\u060C " + dice.between(1, 240);
    }

    String person(Dice dice) {
        String first = dice.chance(50) ? dice.pick(words.women()) : dice.pick(words.men());
        return new Typist(dice).words(first + " " + dice.pick(words.families()));
    }
}
