package ir.kargozar.printing.wording;

import ir.kargozar.office.Refusal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of one paper, its places still empty. */
public final class Wording {
    static final String HEADING = "## ";
    static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    private final Form form;
    private final boolean draft;
    private final Map<String, List<NumberedLine>> sections;

    Wording(Form form, boolean draft, Map<String, List<NumberedLine>> sections) {
        this.form = form;
        this.draft = draft;
        this.sections = Map.copyOf(sections);
    }

    /** True for shipped wording, which no office has made its own yet. */
    public boolean draft() {
        return draft;
    }

    /** Fills the places; refuses (WORDING_PLACE, WORDING_BRACE) a place that has no value, naming its line. */
    public FilledWording fill(Map<String, String> values) {
        sections.values().forEach(lines -> lines.forEach(line -> check(line, values)));
        return new FilledWording(sections, values);
    }

    private void check(NumberedLine line, Map<String, String> values) {
        Matcher places = PLACE.matcher(line.text());
        while (places.find()) {
            if (!values.containsKey(places.group(1))) {
                String known =
                        String.join(", ", values.keySet().stream().sorted().toList());
                throw refusal("WORDING_PLACE", line, places.group(1), known);
            }
        }
        if (BRACE.matcher(places.replaceAll("")).find()) {
            throw refusal("WORDING_BRACE", line, "", "");
        }
    }

    private Refusal refusal(String code, NumberedLine line, String word, String known) {
        return new Refusal(code, form.file(), Integer.toString(line.number()), word, known);
    }
}
