package ir.kargozar.account;

import ir.kargozar.office.Refusal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What whoever works with the open workspace may do now. */
public sealed interface Authority {
    /** The one action of a session that was opened by the recovery key: it lets an administrator in again. */
    String RECOVERED = "account.recovered";

    /** False where {@link #require} refuses. */
    boolean allows(String action);

    /** Refused with ROLE_NOT_ALLOWED, ACCOUNT_OFF, RECOVERY_ONLY. */
    void require(String action, Function<Role, String> words);

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

    /** Somebody who signed in. */
    record Person(Account account, Duties duties) implements Authority {
        @Override
        public boolean allows(String action) {
            return account.isOneOf(duties.of(action));
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
