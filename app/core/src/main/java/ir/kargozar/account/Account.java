package ir.kargozar.account;

import ir.kargozar.text.Line;
import java.util.Collection;
import java.util.Set;

/**
 * A person who works with the workspace.
 *
 * @param active false once switched off: the person signs in no more, what was done under the login stays
 */
public record Account(Login login, Line name, Set<Role> roles, boolean active) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean isAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    /** True where one of the roles is among these. */
    public boolean isOneOf(Collection<Role> some) {
        return active && roles.stream().anyMatch(some::contains);
    }

    public Account switched(boolean on) {
        return new Account(login, name, roles, on);
    }
}
