package ir.kargozar.printing.wording;

import ir.kargozar.office.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code [section]} lines, {@code #} remarks and the text between them. */
final class WordingReader {
    private static final Pattern SECTION = Pattern.compile("\\[([^\\[\\]]*)]");

    private final Form form;
    private final Map<String, WordingSection> sections = new LinkedHashMap<>();

    private WordingReader(Form form) {
        this.form = form;
    }

    static Wording read(Form form, String text, boolean draft) {
        WordingReader reader = new WordingReader(form);
        reader.read(text.startsWith("\ufeff") ? text.substring(1) : text);
        return new Wording(form, text, draft, reader.sections);
    }

    private void read(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        List<NumberedLine> current = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher section = SECTION.matcher(line);
            if (section.matches()) {
                current = begin(section.group(1).strip(), i + 1);
            } else if (current != null && !isRemark(line)) {
                current.add(new NumberedLine(i + 1, line));
            } else if (!line.isEmpty() && !isRemark(line)) {
                throw refusal("WORDING_LOOSE", i + 1, line);
            }
        }
        form.sections().stream().filter(this::isEmpty).findFirst().ifPresent(missing -> {
            throw refusal("WORDING_SECTION_MISSING", lines.size(), missing);
        });
    }

    private List<NumberedLine> begin(String name, int line) {
        if (!form.allSections().contains(name) || sections.containsKey(name)) {
            throw refusal("WORDING_SECTION", line, name);
        }
        List<NumberedLine> lines = new ArrayList<>();
        sections.put(name, new WordingSection(line, lines));
        return lines;
    }

    private static boolean isRemark(String line) {
        return line.startsWith("#") && !line.startsWith(Wording.HEADING);
    }

    private boolean isEmpty(String section) {
        WordingSection found = sections.get(section);
        return found == null || found.isBlank();
    }

    private Refusal refusal(String code, int line, String word) {
        return new Refusal(code, form.file(), Integer.toString(line), word, String.join(", ", form.allSections()));
    }
}
