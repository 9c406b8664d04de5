package ir.kargozar.desktop.duty;

import ir.kargozar.Staff;
import ir.kargozar.account.Role;
import ir.kargozar.text.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the person at the screen may not do now.
 *
 * @param sentences by the id in {@link Needs}: whose work it is
 */
public record Closed(Map<String, String> sentences) {

    /** Everything is open: there are no accounts, or it is not known yet. */
    public static final Closed NOTHING = new Closed(Map.of());

    public Closed {
        sentences = Map.copyOf(sentences);
    }

    /** Reads from the workspace; not on the window's thread. */
    public static Closed of(Staff staff, Texts texts) {
        return of(staff.closed(Needs.actions()), texts);
    }

    /** The same, and one thing more that nobody may do here. */
    public Closed and(String id, String sentence) {
        Map<String, String> all = new HashMap<>(sentences);
        all.putIfAbsent(id, sentence);
        return new Closed(all);
    }

    /** @param closed actions that are not allowed, with the roles that do them */
    static Closed of(Map<String, Set<Role>> closed, Texts texts) {
        Map<String, String> sentences = new HashMap<>();
        for (String id : Needs.ids()) {
            List<String> duties = Needs.of(id);
            if (closed.keySet().containsAll(duties)) {
                Set<Role> whose = EnumSet.noneOf(Role.class);
                duties.forEach(duty -> whose.addAll(closed.getOrDefault(duty, Set.of())));
                sentences.put(id, sentence(whose, texts));
            }
        }
        return new Closed(sentences);
    }

    private static String sentence(Set<Role> whose, Texts texts) {
        return texts.say(
                "duty.others",
                Arrays.stream(Role.values())
                        .filter(whose::contains)
                        .map(texts::word)
                        .collect(Collectors.joining(texts.say("duty.or"))));
    }

    /**
     * Whose work it is; empty where it may be used.
     *
     * @param id of a button, a command or a place; what comes after a dash may be the name of one of many
     */
    public Optional<String> sentence(String id) {
        String name = id;
        while (Needs.of(name).isEmpty() && name.contains("-")) {
            name = name.substring(0, name.lastIndexOf('-'));
        }
        return Optional.ofNullable(sentences.get(name));
    }

    public boolean isClosed(String id) {
        return sentence(id).isPresent();
    }
}
