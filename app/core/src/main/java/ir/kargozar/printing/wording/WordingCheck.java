package ir.kargozar.printing.wording;

import ir.kargozar.office.Refusal;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for mistakes that an office made in its wording. */
final class WordingCheck {
    private static final Pattern BRACE = Pattern.compile("[{}]");

    private final Form form;
    private final Map<String, WordingSection> sections;
    private final Places known;

    WordingCheck(Form form, Map<String, WordingSection> sections, Places known) {
        this.form = form;
        this.sections = sections;
        this.known = known;
    }

    void check() {
        sections.forEach((name, section) -> section.written().forEach(line -> {
            if (form.grids().contains(name)) {
                checkGrid(name, line);
            } else if (Wording.SHORT.contains(name) || !isGrid(line)) {
                checkPlaces(line, known.names());
            }
        }));
    }

    void requireBox(String place) {
        WordingSection boxes = Objects.requireNonNull(sections.get(Wording.BOXES));
        if (boxes.lines().stream().noneMatch(line -> line.text().contains("{" + place + "}"))) {
            throw refusal("WORDING_SIGNATURE_MISSING", boxes.number(), place, "");
        }
    }

    private void checkGrid(String name, NumberedLine line) {
        Optional<GridLine> grid = name.equals(Wording.FIELDS) ? GridLine.field(line.text()) : GridLine.of(line.text());
        if (grid.isEmpty()) {
            throw refusal("WORDING_GRID", line.number(), line.text(), Integer.toString(GridLine.COLUMNS));
        }
        checkPlaces(line, name.equals(Wording.FIELDS) ? known.names() : columns(name));
    }

    private Set<String> columns(String list) {
        Set<String> columns = new HashSet<>(known.lists().getOrDefault(list, Set.of()));
        columns.add(Places.ROW);
        return columns;
    }

    /** True for a line that stands for a grid or a table, which must be there. */
    private boolean isGrid(NumberedLine line) {
        Matcher place = Wording.PLACE.matcher(line.text());
        if (!place.matches() || !form.grids().contains(place.group(1))) {
            return false;
        }
        WordingSection grid = sections.get(place.group(1));
        if (grid == null || grid.isBlank()) {
            throw refusal(
                    "WORDING_SECTION_MISSING", line.number(), place.group(1), String.join(", ", form.allSections()));
        }
        return true;
    }

    private void checkPlaces(NumberedLine line, Set<String> names) {
        Matcher places = Wording.PLACE.matcher(line.text());
        while (places.find()) {
            if (!names.contains(places.group(1))) {
                String sorted = String.join(", ", names.stream().sorted().toList());
                throw refusal("WORDING_PLACE", line.number(), places.group(1), sorted);
            }
        }
        if (BRACE.matcher(places.replaceAll("")).find()) {
            throw refusal("WORDING_BRACE", line.number(), "", "");
        }
    }

    private Refusal refusal(String code, int line, String word, String more) {
        return new Refusal(code, form.file(), Integer.toString(line), word, more);
    }
}
