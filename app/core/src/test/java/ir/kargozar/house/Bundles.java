package ir.kargozar.house;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text bundles held against each other and against the sources that use them.
 *
 * @param files text of each bundle file, by its path such as {@code fa/claim}
 */
record Bundles(Map<String, String> files) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    /** Filled by picocli in its help, not by us. */
    private static final Pattern OPTION = Pattern.compile("\\$\\{[A-Z-]+}");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_?");

    /** Sentences of a language by key. */
    private Map<String, String> sentences(String language) {
        Map<String, String> all = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith(language + "/")) {
                lines(text).forEach(line -> all.put(line[0], line[1]));
            }
        });
        return all;
    }

    private static List<String[]> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .map(parts -> parts.length < 2
                        ? new String[] {parts[0].strip(), ""}
                        : new String[] {parts[0].strip(), parts[1].strip()})
                .toList();
    }

    /** Everything wrong between the languages and within one. */
    List<String> faults() {
        List<String> found = new ArrayList<>();
        Map<String, String> fa = sentences("fa");
        Map<String, String> en = sentences("en");
        files.forEach((path, text) -> malformed(path, text, found));
        twice(found);
        fa.keySet().stream().filter(key -> !en.containsKey(key)).forEach(key -> found.add(key + " is not in en"));
        en.keySet().stream().filter(key -> !fa.containsKey(key)).forEach(key -> found.add(key + " is not in fa"));
        fa.forEach((key, sentence) -> {
            String other = en.get(key);
            if (other != null && !places(sentence).equals(places(other))) {
                found.add(key + " has other places in fa and en");
            }
        });
        return found;
    }

    private void twice(List<String> found) {
        Map<String, String> seen = new HashMap<>();
        files.forEach((path, text) -> lines(text).forEach(line -> {
            String language = path.substring(0, path.indexOf('/') + 1);
            String first = seen.putIfAbsent(language + line[0], path);
            if (first != null) {
                found.add(line[0] + " stands twice: in " + first + " and " + path);
            }
        }));
    }

    private static void malformed(String path, String text, List<String> found) {
        for (String[] line : lines(text)) {
            String where = path + ": " + line[0];
            if (line[1].isEmpty()) {
                found.add(where + " is no KEY=sentence");
            } else if (line[1].contains("'")) {
                found.add(where + " holds an apostrophe, which swallows places: use \u2019");
            } else if (!OPTION.matcher(PLACE.matcher(line[1]).replaceAll(""))
                    .replaceAll("")
                    .matches("[^{}]*")) {
                found.add(where + " holds a brace that is no place");
            } else {
                new MessageFormat(OPTION.matcher(line[1]).replaceAll(""));
            }
        }
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(sentence);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    /** Codes and keys that a source uses and no bundle has. A literal ending in _ or . is the beginning of several. */
    List<String> missing(List<JavaText> sources) {
        Set<String> keys = sentences("fa").keySet();
        List<String> found = new ArrayList<>();
        for (JavaText source : sources) {
            source.literalsIn("problem|against|ordered|refused|invalid|Refusal").stream()
                    .filter(literal -> CODE.matcher(literal).matches())
                    .forEach(code -> require(keys, "problem." + code, source, found));
            source.literalsIn("Fault").stream()
                    .filter(literal -> CODE.matcher(literal).matches())
                    .forEach(code -> require(keys, "fault." + code, source, found));
            source.literalsIn("say|spell").stream()
                    .filter(literal -> literal.matches("[A-Za-z][\\w-]*(\\.[\\w-]*)+"))
                    .forEach(key -> require(keys, key, source, found));
        }
        return found;
    }

    private static void require(Set<String> keys, String key, JavaText source, List<String> found) {
        boolean there = (key.endsWith("_") || key.endsWith("."))
                ? keys.stream().anyMatch(each -> each.startsWith(key))
                : keys.contains(key);
        if (!there) {
            found.add(source.name() + " uses " + key + ", which no bundle has");
        }
    }
}
