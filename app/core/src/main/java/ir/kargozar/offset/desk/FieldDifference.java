package ir.kargozar.offset.desk;

import ir.kargozar.offset.form.FormValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One field in which two versions of a form differ; values in their stored form, empty where none stood.
 *
 * @param field {@code amount}, {@code workshops[2].amount}
 */
public record FieldDifference(String field, String before, String after) {

    /** Every difference, in the order of the fields' names. */
    public static List<FieldDifference> between(FormValues before, FormValues after) {
        Map<String, String> was = flat(before);
        Map<String, String> is = flat(after);
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .map(name -> new FieldDifference(name, was.getOrDefault(name, ""), is.getOrDefault(name, "")))
                .filter(each -> !each.before.equals(each.after))
                .toList();
    }

    private static Map<String, String> flat(FormValues values) {
        Map<String, String> flat = new TreeMap<>(values.fields());
        values.lists().forEach((list, rows) -> {
            List<Map<String, String>> all = new ArrayList<>(rows);
            for (int i = 0; i < all.size(); i++) {
                String place = list + "[" + i + "].";
                all.get(i).forEach((column, value) -> flat.put(place + column, value));
            }
        });
        return flat;
    }
}
