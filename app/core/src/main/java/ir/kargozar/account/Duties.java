package ir.kargozar.account;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which roles may do what: every action a log row may name, and a few that leave no row. The default is
 * {@code resources/account/duties.json}; an office may put its own over it, action by action.
 */
public final class Duties {
    private static final String DEFAULT = "/kargozar/account/duties.json";
    private static final String OF_ACCOUNTS = "account.";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Set<Role>> roles;

    private Duties(Map<String, Set<Role>> roles) {
        this.roles = Map.copyOf(roles);
    }

    public static Duties shipped() {
        try (InputStream in = Objects.requireNonNull(Duties.class.getResourceAsStream(DEFAULT), DEFAULT)) {
            return new Duties(read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These with the office's own over them, as it was kept: what a newer program no longer knows is left out. */
    public Duties under(Optional<String> own) {
        Map<String, Set<Role>> both = new HashMap<>(roles);
        own.filter(json -> !json.isEmpty())
                .ifPresent(json -> read(json).forEach((action, some) -> both.computeIfPresent(action, (_, _) -> some)));
        return new Duties(both);
    }

    /**
     * The same for what is to be kept. Refused with DUTIES_BROKEN, ROLE_UNKNOWN, DUTIES_ACTION_UNKNOWN, and with
     * DUTIES_ADMINISTRATOR where accounts would be taken from the administrator, who then could not give them back.
     */
    public Duties with(String own) {
        read(own).forEach((action, some) -> {
            if (!roles.containsKey(action)) {
                throw new Refusal("DUTIES_ACTION_UNKNOWN", action);
            }
            if (action.startsWith(OF_ACCOUNTS) && !some.contains(Role.ADMINISTRATOR)) {
                throw new Refusal("DUTIES_ADMINISTRATOR", action);
            }
        });
        return under(Optional.of(own));
    }

    /** Who may do it; a fault DUTY_MISSING for an action that nobody has. */
    public Set<Role> of(String action) {
        Set<Role> some = roles.get(action);
        if (some == null) {
            throw new Fault("DUTY_MISSING", action);
        }
        return some;
    }

    public Set<String> actions() {
        return roles.keySet();
    }

    private static Map<String, Set<Role>> read(String json) {
        try {
            Map<String, Set<Role>> read = new HashMap<>();
            JsonNode actions = JSON.readTree(json).path("actions");
            if (!actions.isObject()) {
                throw new Refusal("DUTIES_BROKEN");
            }
            actions.properties().forEach(entry -> read.put(entry.getKey(), roles(entry.getValue())));
            return read;
        } catch (JacksonException e) {
            throw new Refusal("DUTIES_BROKEN");
        }
    }

    private static Set<Role> roles(JsonNode words) {
        if (!words.isArray() || words.isEmpty()) {
            throw new Refusal("DUTIES_BROKEN");
        }
        EnumSet<Role> some = EnumSet.noneOf(Role.class);
        for (JsonNode word : words) {
            switch (Role.of(word.asString(""))) {
                case Parsed.Valid<Role>(Role role) -> some.add(role);
                case Parsed.Invalid<Role> _ -> throw new Refusal("ROLE_UNKNOWN", word.asString(""));
            }
        }
        return Set.copyOf(some);
    }
}
