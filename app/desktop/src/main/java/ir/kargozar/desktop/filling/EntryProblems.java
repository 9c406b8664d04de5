package ir.kargozar.desktop.filling;

import ir.kargozar.desktop.form.Form;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.Section;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts problems beside the fields and rows that the caret has left; of those it never was in, and of the one it is in,
 * nothing is told before somebody wants the form to be ready.
 */
final class EntryProblems {

    private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d+)]\\..+");

    private final FormDefinition definition;
    private final Form form;
    private final Map<String, RowsModel> lists;
    private final Set<String> left = new HashSet<>();
    private String at = "";
    private String typing = "";
    private boolean all;

    EntryProblems(FormDefinition definition, Form form, Map<String, RowsModel> lists) {
        this.definition = definition;
        this.form = form;
        this.lists = lists;
    }

    /** The caret is here now; where it was is left. */
    void at(String place) {
        if (!place.equals(at)) {
            left.add(unit(at));
            at = place;
            typing = "";
        }
    }

    /** Something is typed where the caret is: until it leaves, nothing is told there. */
    void typed() {
        typing = at;
    }

    /** From now on everything is told. */
    void all() {
        all = true;
    }

    /** A field, or a whole row. */
    private static String unit(String place) {
        Matcher cell = CELL.matcher(place);
        return cell.matches() ? cell.group(1) + "[" + cell.group(2) + "]" : place;
    }

    private boolean isTold(Problem problem) {
        if (problem.field().equals(typing)) {
            return false;
        }
        String unit = unit(problem.field());
        boolean isCell = !unit.equals(problem.field());
        boolean isLeft = isCell ? !unit.equals(unit(at)) : left.contains(unit) && !Findings.isMissing(problem);
        return all || isLeft || (isCell && !Findings.isMissing(problem));
    }

    void show(List<Problem> problems) {
        List<Problem> told = problems.stream().filter(this::isTold).toList();
        form.show(told);
        lists.forEach((name, rows) -> rows.show(byRow(name, told)));
    }

    private static Map<Integer, List<Problem>> byRow(String list, List<Problem> problems) {
        Map<Integer, List<Problem>> rows = new HashMap<>();
        for (Problem problem : problems) {
            Matcher cell = CELL.matcher(problem.field());
            if (cell.matches() && cell.group(1).equals(list)) {
                rows.computeIfAbsent(Integer.parseInt(cell.group(2)), _ -> new ArrayList<>())
                        .add(problem);
            }
        }
        return rows;
    }

    /** The first of these places in the keyboard's order. */
    Optional<String> first(List<Problem> problems) {
        List<String> places = problems.stream().map(Problem::field).toList();
        return definition.sections().stream()
                .flatMap(EntryProblems::order)
                .flatMap(name -> places.stream()
                        .filter(place -> place.equals(name) || place.startsWith(name + "["))
                        .limit(1))
                .findFirst();
    }

    private static Stream<String> order(Section section) {
        return Stream.concat(
                section.fields().stream().map(field -> field.name()),
                section.rows().stream().map(list -> list.name()));
    }
}
