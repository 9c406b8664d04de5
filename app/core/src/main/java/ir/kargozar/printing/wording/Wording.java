package ir.kargozar.printing.wording;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The wording of one paper, its places still empty. In running text a line that is only {@code {fields}} stands for the
 * grid in the section of that name, a line that is only the name of a list for its table.
 */
public final class Wording {
    static final String HEADING = "## ";
    /** Sections without running text. */
    static final Set<String> SHORT = Set.of("title", "subtitle", "boxes");

    static final String FIELDS = "fields";
    static final String BOXES = "boxes";
    static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final Form form;
    private final String text;
    private final boolean draft;
    private final Map<String, WordingSection> sections;

    Wording(Form form, String text, boolean draft, Map<String, WordingSection> sections) {
        this.form = form;
        this.text = text;
        this.draft = draft;
        this.sections = Map.copyOf(sections);
    }

    /** The whole file, word for word. */
    public String text() {
        return text;
    }

    /** True for shipped wording, which no office has made its own yet. */
    public boolean draft() {
        return draft;
    }

    /**
     * Refuses a mistake, naming its line: WORDING_PLACE of a place or column that there is not, WORDING_BRACE,
     * WORDING_GRID of a line in a grid or table, WORDING_SECTION_MISSING of a grid or table that is asked for.
     */
    public void check(Places known) {
        new WordingCheck(form, sections, known).check();
    }

    /** Refuses (WORDING_SIGNATURE_MISSING) boxes without this place, naming the line where they begin. */
    public void requireSignature(String place) {
        new WordingCheck(form, sections, new Places(Set.of(), Map.of())).requireBox(place);
    }

    /** Checks the wording against what the values name, and fills its places. */
    public FilledWording fill(Values values) {
        check(values.known());
        return fillChecked(values);
    }

    /** Checks the wording against the values and fills its places. */
    public FilledWording fill(Map<String, String> values) {
        return fill(Values.of(values));
    }

    /** Fills the places of a wording that was checked. */
    public FilledWording fillChecked(Values values) {
        return new FilledWording(form, sections, values);
    }
}
