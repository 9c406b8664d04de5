package ir.kargozar.printing;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Office;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormState.Registration;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.RowsDefinition;
import ir.kargozar.printing.wording.Places;
import ir.kargozar.printing.wording.Values;
import ir.kargozar.printing.wording.Values.Rows;
import ir.kargozar.printing.wording.Values.Value;
import ir.kargozar.text.Parsed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The places that the wording of a form may name, and what stands at them: general ones and every field of its definition,
 * amounts also in words. What is not valid stands as it was typed.
 */
final class FormPlaces {
    private static final String IN_WORDS = ".inWords";
    private static final List<String> GENERAL =
            List.of("number", "version", "office", "province", "registration.number", "registration.on", "copies");

    private final FormDefinition definition;
    private final PaperWords words;
    private final boolean named;

    /** @param named true where somebody asks where each field is drawn */
    FormPlaces(FormDefinition definition, PaperWords words, boolean named) {
        this.definition = definition;
        this.words = words;
        this.named = named;
    }

    static Places known(FormDefinition definition) {
        Set<String> names = new HashSet<>(GENERAL);
        names.addAll(names(definition.fields()));
        Map<String, Set<String>> lists = new HashMap<>();
        definition.lists().forEach(list -> lists.put(list.name(), names(list.columns().stream())));
        return new Places(names, lists);
    }

    private static Set<String> names(Stream<FieldDefinition> fields) {
        Set<String> names = new HashSet<>();
        fields.forEach(field -> {
            names.add(field.name());
            if (field.type() == FieldType.AMOUNT) {
                names.add(field.name() + IN_WORDS);
            }
        });
        return names;
    }

    Values values(OffsetForm<?> form, Office office) {
        Map<String, Value> places = new HashMap<>();
        places.put("number", Value.of(words.code(form.number())));
        places.put("version", Value.of(words.number(form.version())));
        places.put("office", Value.of(words.name(office.name())));
        places.put("province", Value.of(words.name(office.province())));
        places.put(
                "copies",
                Value.of(words.spelled(Math.max(1, definition.paper().copies().size()))));
        Optional<Registration> registration = registration(form.state());
        places.put("registration.number", Value.of(registrationNumber(registration)));
        places.put("registration.on", Value.of(registrationDay(registration)));
        definition
                .fields()
                .forEach(field -> put(field, field.name(), form.values().text(field.name()), places));
        Map<String, Rows> lists = new HashMap<>();
        definition
                .lists()
                .forEach(list -> lists.put(list.name(), rows(list, form.values().rows(list.name()))));
        return new Values(places, lists);
    }

    /** Empty where it is not registered yet. */
    String registrationNumber(Optional<Registration> registration) {
        return registration.map(Registration::number).map(words::code).orElse("");
    }

    /** Empty where it is not registered yet. */
    String registrationDay(Optional<Registration> registration) {
        return registration.map(Registration::on).map(words::date).orElse("");
    }

    static Optional<Registration> registration(FormState state) {
        return switch (state) {
            case FormState.Draft _, FormState.Ready _, FormState.Printed _, FormState.Withdrawn _ -> Optional.empty();
            case FormState.Registered(Registration registration) -> Optional.of(registration);
            case FormState.Approved approved -> Optional.of(approved.registration());
            case FormState.Refused refused -> Optional.of(refused.registration());
            case FormState.Sent sent -> Optional.of(sent.registration());
            case FormState.Replaced replaced -> Optional.of(replaced.registration());
        };
    }

    private Rows rows(RowsDefinition list, List<Map<String, String>> typed) {
        List<Map<String, Value>> rows = IntStream.range(0, typed.size())
                .mapToObj(i -> row(list, i, typed.get(i)))
                .toList();
        Map<String, String> sums = new HashMap<>();
        list.columns().stream()
                .filter(column -> column.type() == FieldType.AMOUNT)
                .forEach(column ->
                        sum(typed, column.name()).ifPresent(sum -> sums.put(column.name(), words.rials(sum))));
        return new Rows(names(list.columns().stream()), rows, sums, words.say("sum"));
    }

    private Map<String, Value> row(RowsDefinition list, int number, Map<String, String> typed) {
        Map<String, Value> row = new HashMap<>();
        row.put(Places.ROW, Value.of(words.number(number + 1)));
        for (FieldDefinition column : list.columns()) {
            Map<String, Value> cells = new HashMap<>();
            String place = list.name() + "[" + number + "]." + column.name();
            put(column, place, typed.getOrDefault(column.name(), ""), cells);
            cells.forEach((name, value) ->
                    row.put(name.substring(place.length() - column.name().length()), value));
        }
        return row;
    }

    /** Nothing where one of the amounts is not valid. */
    private static Optional<Rial> sum(List<Map<String, String>> typed, String column) {
        Rial sum = Rial.ZERO;
        for (Map<String, String> row : typed) {
            String amount = row.getOrDefault(column, "");
            if (Rial.of(amount) instanceof Parsed.Valid<Rial>(Rial value)) {
                sum = sum.plus(value);
            } else if (!amount.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(sum);
    }

    /** @param place {@code amount}, {@code workshops[2].amount} */
    private void put(FieldDefinition field, String place, String typed, Map<String, Value> places) {
        places.put(place, value(place, written(field.type(), typed)));
        if (field.type() == FieldType.AMOUNT) {
            boolean valid = Rial.of(typed) instanceof Parsed.Valid<Rial>;
            places.put(
                    place + IN_WORDS,
                    value(place, valid ? words.inWords(Rial.of(typed).orThrow()) : ""));
        }
    }

    private Value value(String place, String text) {
        return new Value(text, named ? place : "");
    }

    private String written(FieldType type, String typed) {
        if (typed.isBlank()) {
            return "";
        }
        if (!(type.canonical(typed) instanceof Parsed.Valid<String>(String value))) {
            return words.name(typed);
        }
        return switch (type) {
            case TEXT -> words.name(value);
            case DATE -> words.date(JalaliDate.of(value).orThrow());
            case AMOUNT -> words.rials(Rial.of(value).orThrow());
            case NATIONAL_ID, LEGAL_ENTITY_ID, WORKSHOP_CODE, BRANCH_CODE, FORM -> words.code(value);
        };
    }
}
