package ir.kargozar.account;

import ir.kargozar.office.Refusal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What whoever works with the open workspace may do now. */
public sealed interface Authority {
    /** What two people do together, where two may do it. */
    String HAND_OVER = "package.made";

    /** The one action of a session that was opened by the recovery key: it lets an administrator in again. */
    String RECOVERED = "account.recovered";

    /** False where {@link #require} refuses. */
    boolean allows(String action);

    /** Who does it, where it is not allowed; an administrator lets everybody else in again. */
    default Set<Role> whose(String action) {
        return Set.of(Role.ADMINISTRATOR);
    }

    /** Refused with ROLE_NOT_ALLOWED, ACCOUNT_OFF, RECOVERY_ONLY. */
    void require(String action, Function<Role, String> words);

    /** True where a second person must confirm a hand-over. */
    default boolean needsSecond() {
        return false;
    }

    /** The login under which everything must be written; empty where it is not asked. */
    Optional<Login> login();

    /** A workspace without accounts: whoever opened it is its only user. */
    record Everything() implements Authority {
        @Override
        public boolean allows(String action) {
            return true;
        }

        @Override
        public void require(String action, Function<Role, String> words) {}

        @Override
        public Optional<Login> login() {
            return Optional.empty();
        }
    }

    /**
     * Somebody who signed in.
     *
     * @param needsSecond whether somebody else may hand over too
     */
    record Person(Account account, Duties duties, boolean needsSecond) implements Authority {
        /** @param all every account */
        public static Person of(Account account, Duties duties, Collection<Account> all) {
            long others = all.stream()
                    .filter(other -> !other.login().equals(account.login()))
                    .filter(other -> other.isOneOf(duties.of(HAND_OVER)))
                    .count();
            return new Person(account, duties, others > 0);
        }

        @Override
        public boolean allows(String action) {
            return account.isOneOf(duties.of(action));
        }

        @Override
        public Set<Role> whose(String action) {
            return duties.of(action);
        }

        @Override
        public void require(String action, Function<Role, String> words) {
            if (!allows(action)) {
                throw account.active()
                        ? notAllowed(action, words)
                        : new Refusal("ACCOUNT_OFF", account.login().value());
            }
        }

        private Refusal notAllowed(String action, Function<Role, String> words) {
            String whose = Arrays.stream(Role.values())
                    .filter(duties.of(action)::contains)
                    .map(words)
                    .collect(Collectors.joining(" / "));
            return new Refusal("ROLE_NOT_ALLOWED", action, whose);
        }

        @Override
        public Optional<Login> login() {
            return Optional.of(account.login());
        }
    }

    /** Opened by the recovery key although there are accounts. */
    record Recovery() implements Authority {
        @Override
        public boolean allows(String action) {
            return action.equals(RECOVERED);
        }

        @Override
        public void require(String action, Function<Role, String> words) {
            if (!allows(action)) {
                throw new Refusal("RECOVERY_ONLY");
            }
        }

        @Override
        public Optional<Login> login() {
            return Optional.empty();
        }
    }
}
