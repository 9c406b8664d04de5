package ir.kargozar.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a Java file as the gates read it: code without its comments, and calls with the literals in them. */
record JavaText(String name, String text) {
    private static final Pattern TOKEN = Pattern.compile(
            "(?s)//[^\\n]*|/\\*.*?\\*/|(\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')");
    private static final Pattern ARABIC =
            Pattern.compile("[\\u0600-\\u06FF\\u0750-\\u077F\\u08A0-\\u08FF\\uFB50-\\uFDFF\\uFE70-\\uFEFE]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");

    /** The file with its comments blanked out, lines kept. */
    String code() {
        return TOKEN.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) == null ? match.group().replaceAll("[^\\n]", " ") : match.group()));
    }

    /** Lines of code, comments aside, that hold Arabic script: their place. */
    List<String> arabic() {
        List<String> found = new ArrayList<>();
        String[] lines = code().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (ARABIC.matcher(lines[i]).find()) {
                found.add(name + ":" + (i + 1) + " holds Persian: texts stand in resources/");
            }
        }
        return found;
    }

    /** String literals within the brackets of calls of these names. */
    List<String> literalsIn(String callNames) {
        List<String> found = new ArrayList<>();
        String code = code();
        Matcher call = Pattern.compile("\\b(?:" + callNames + ")\\(").matcher(code);
        while (call.find()) {
            Matcher literal = LITERAL.matcher(code.substring(call.end(), end(code, call.end())));
            while (literal.find()) {
                found.add(literal.group(1));
            }
        }
        return found;
    }

    /** The place behind the bracket that closes what was opened before {@code from}; brackets in literals count not. */
    private static int end(String code, int from) {
        int open = 1;
        int i = from;
        while (i < code.length() && open > 0) {
            char c = code.charAt(i);
            if (c == '"') {
                Matcher literal = LITERAL.matcher(code).region(i, code.length());
                i = literal.lookingAt() ? literal.end() : i + 1;
                continue;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            i++;
        }
        return i;
    }
}
