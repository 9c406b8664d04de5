package ir.kargozar.offset.form;

import ir.kargozar.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a form asks for.
 *
 * @param source the JSON this was read from; a printed form remembers it
 */
public record FormDefinition(FormKind kind, String source, List<Section> sections, List<FormRule> rules, Paper paper) {
    private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d{1,6})]\\.(.+)");

    /** Fields that the program itself works with, in every form: the definition of an office must keep them. */
    public static final String CENTRE_NAME = "centre.name";

    public static final String CENTRE_ID = "centre.legalEntityId";
    public static final String CENTRE_WORKSHOP = "centre.workshopCode";
    public static final String CENTRE_BRANCH = "centre.branchCode";
    /** Of the workshop of form 4. */
    public static final String WORKSHOP_BRANCH = "workshop.branchCode";

    public static final String AMOUNT = "amount";
    /** The list of form 3, and the code in its rows. */
    public static final String WORKSHOPS = "workshops";

    public static final String WORKSHOP_CODE = "code";
    /** Branch codes in the rows of form 3. */
    public static final String WORKSHOPS_BRANCH = "workshops.branchCode";

    /**
     * What must stand on its paper.
     *
     * @param signatures fields whose bearers sign: the wording must have a place for each (B9)
     * @param copies in which it is printed; empty for a single unlabelled one (B2)
     */
    public record Paper(List<String> signatures, List<Copy> copies) {
        public Paper {
            signatures = List.copyOf(signatures);
            copies = List.copyOf(copies);
        }
    }

    public FormDefinition {
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
    }

    /** Every single field, in order. */
    public Stream<FieldDefinition> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /** Every list, in order. */
    public Stream<RowsDefinition> lists() {
        return sections.stream().flatMap(section -> section.rows().stream());
    }

    public Optional<FieldDefinition> field(String name) {
        return fields().filter(field -> field.name().equals(name)).findFirst();
    }

    public Optional<RowsDefinition> list(String name) {
        return lists().filter(list -> list.name().equals(name)).findFirst();
    }

    /** The field at a value's place: {@code amount}, or the column of {@code workshops[2].amount}. */
    public Optional<FieldDefinition> at(String place) {
        Matcher cell = CELL.matcher(place);
        return cell.matches()
                ? list(cell.group(1)).stream()
                        .flatMap(list -> list.columns().stream())
                        .filter(column -> column.name().equals(cell.group(3)))
                        .findFirst()
                : field(place);
    }

    /** The label of the field at a place; for a cell behind its list's and its row's number, from 1. */
    public String label(String place, Language language) {
        String label = at(place).map(field -> field.label().in(language)).orElse(place);
        Matcher cell = CELL.matcher(place);
        return cell.matches()
                ? sections.stream()
                                .filter(section -> section.rows().stream()
                                        .anyMatch(list -> list.name().equals(cell.group(1))))
                                .map(section -> section.label().in(language) + " ")
                                .findFirst()
                                .orElse("")
                        + (Integer.parseInt(cell.group(2)) + 1) + " " + label
                : label;
    }

    /** The term this form runs for, where it has one. */
    public Optional<FormRule.Term> term() {
        return rules.stream()
                .filter(FormRule.Term.class::isInstance)
                .map(FormRule.Term.class::cast)
                .findFirst();
    }
}
