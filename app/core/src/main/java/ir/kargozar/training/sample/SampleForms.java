package ir.kargozar.training.sample;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Real-looking forms 1 to 4 of the offset, the same for the same seed. Forms of one place, 0 and up, are of one centre,
 * and no two centres share an id or a workshop. Every value is good and in its stored form.
 */
public final class SampleForms {
    /** The most workshops that form 3 takes. */
    public static final int MOST_ROWS = 60;

    private static final long OF_ROWS = 0x40F5L;
    private static final long OF_KINDS = 0xF0425L;

    private final long seed;
    private final JalaliDate today;
    private final String province;
    private final SampleCentres centres;

    /**
     * Samples of one day.
     *
     * @param today on which requests are made and agreements signed
     * @param province in which the centres are
     */
    public SampleForms(long seed, JalaliDate today, String province) {
        this.seed = seed;
        this.today = today;
        this.province = province;
        this.centres = new SampleCentres(WordLists.load(), seed);
    }

    /** A form of a kind; form 3 with one to {@value #MOST_ROWS} workshops, form 4 of the first of them. */
    public FormValues of(FormKind kind, long place) {
        return switch (kind) {
            case REQUEST -> request(place);
            case AGREEMENT -> agreement(place);
            case WORKSHOPS -> workshops(place, new Dice(seed ^ OF_ROWS, place).between(1, MOST_ROWS));
            case WORKSHOP -> workshop(place, 0);
        };
    }

    /** Form 1: what it asks for is two debts summed, at most what the centre has to receive (B12). */
    public FormValues request(long place) {
        Dice dice = dice(FormKind.REQUEST, place);
        Map<String, String> fields = begun(place, "requestedOn");
        long amount = debts(dice, fields);
        fields.put("receivables", Long.toString(amount + rials(dice, 900_000)));
        return new FormValues(fields, Map.of());
    }

    /** Form 2: signed today, for half a year to eleven months (B14). */
    public FormValues agreement(long place) {
        Dice dice = dice(FormKind.AGREEMENT, place);
        Map<String, String> fields = begun(place, "signedOn");
        fields.put("until", today.plusDays(dice.between(180, 330)).toString());
        debts(dice, fields);
        directors(dice, fields);
        return new FormValues(fields, Map.of());
    }

    /** Form 3 with so many workshops, 1 to {@value #MOST_ROWS}. */
    public FormValues workshops(long place, int rows) {
        Dice dice = dice(FormKind.WORKSHOPS, place);
        Map<String, String> fields = begun(place, "requestedOn");
        List<Map<String, String>> workshops = new ArrayList<>();
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            SampleCentres.Workshop workshop = centres.workshop(place, row);
            sum += workshop.debt();
            workshops.add(Map.of(
                    "name",
                    workshop.name(),
                    "code",
                    workshop.code(),
                    "branchCode",
                    workshop.branch(),
                    "employer",
                    workshop.employer(),
                    FormDefinition.AMOUNT,
                    Long.toString(workshop.debt())));
        }
        fields.put(FormDefinition.AMOUNT, Long.toString(sum));
        fields.put("receivables", Long.toString(sum + rials(dice, 900_000)));
        directors(dice, fields);
        return new FormValues(fields, Map.of(FormDefinition.WORKSHOPS, workshops));
    }

    /** Form 4 of the workshop in that row of form 3, 0 and up, with the amount that stands there. */
    public FormValues workshop(long place, int row) {
        SampleCentres.Workshop workshop = centres.workshop(place, row);
        Map<String, String> fields = begun(place, "filledOn");
        fields.put("workshop.name", workshop.name());
        fields.put("workshop.code", workshop.code());
        fields.put("workshop.branchCode", workshop.branch());
        fields.put("workshop.address", workshop.address());
        fields.put("owed", Long.toString(workshop.debt()));
        fields.put(FormDefinition.AMOUNT, Long.toString(workshop.debt()));
        fields.put("signatories.employer", workshop.employer());
        return new FormValues(fields, Map.of());
    }

    private Dice dice(FormKind kind, long place) {
        return new Dice(seed ^ (OF_KINDS + kind.number()), place);
    }

    private Map<String, String> begun(long place, String day) {
        Map<String, String> fields = new LinkedHashMap<>(centres.fields(place));
        fields.put(day, today.toString());
        fields.put("province", province);
        return fields;
    }

    /** The amount and its two parts. */
    private static long debts(Dice dice, Map<String, String> fields) {
        long overdue = rials(dice, 6_000_000);
        long current = rials(dice, 2_000_000);
        fields.put("overdue", Long.toString(overdue));
        fields.put("current", Long.toString(current));
        fields.put(FormDefinition.AMOUNT, Long.toString(overdue + current));
        return overdue + current;
    }

    static long rials(Dice dice, int mostThousands) {
        return dice.between(1_000, mostThousands) * 1_000L + dice.between(0, 999);
    }

    private void directors(Dice dice, Map<String, String> fields) {
        fields.put("signatories.insuranceDirector", centres.person(dice));
        fields.put("signatories.treatmentDirector", centres.person(dice));
    }
}
