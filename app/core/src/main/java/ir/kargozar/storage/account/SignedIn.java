package ir.kargozar.storage.account;

import ir.kargozar.account.Account;
import ir.kargozar.account.Authority;
import ir.kargozar.account.Duties;
import ir.kargozar.account.Login;
import ir.kargozar.account.Present;
import ir.kargozar.account.Role;
import ir.kargozar.log.Change;
import ir.kargozar.log.Warrant;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.log.StaffNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in, and what that person may do: read when first asked and again after every change of accounts or duties,
 * so that the question costs a look into a map.
 */
public final class SignedIn implements Present, Warrant {
    private static final String MACHINES_USER = System.getProperty("user.name", "kargozar");

    private final AccountRows accounts;
    private final StaffNumber staff;
    private final boolean recovered;
    private final boolean program;
    private volatile Optional<Login> login;
    private volatile Optional<Login> second = Optional.empty();
    private volatile Function<Role, String> words = Role::word;
    private volatile @Nullable Known known;

    /** @param staff as the log's head said when this was read */
    private record Known(long staff, Authority authority) {}

    /** @param recovered where the recovery key opened the workspace */
    public SignedIn(Store store, Optional<Login> login, boolean recovered) {
        this(store, login, recovered, false);
    }

    private SignedIn(Store store, Optional<Login> login, boolean recovered, boolean program) {
        this.accounts = new AccountRows(store);
        this.staff = new StaffNumber(store);
        this.login = login;
        this.recovered = recovered;
        this.program = program;
    }

    /** The program itself, which nobody has to allow anything. */
    public static SignedIn program(Store store) {
        return new SignedIn(store, Optional.empty(), false, true);
    }

    /** How roles are named in refusals. */
    public void speaking(Function<Role, String> other) {
        words = other;
    }

    @Override
    public String who() {
        return login.map(Login::value).orElse(MACHINES_USER);
    }

    @Override
    public Optional<Login> login() {
        return login;
    }

    @Override
    public void becomes(Login other) {
        login = Optional.of(other);
        known = null;
    }

    /** Who confirmed a hand-over, which may be made now; empty when it is over. */
    public void confirmedBy(Optional<Login> other) {
        second = other;
    }

    @Override
    public void require(Change change, long number) {
        Authority authority = authority(number);
        authority.require(change.action(), words);
        if (change.action().equals(Authority.HAND_OVER) && authority.needsSecond() && second.isEmpty()) {
            throw new Refusal("SECOND_MISSING");
        }
        authority.login().ifPresent(signedIn -> {
            if (!signedIn.value().equals(change.who())) {
                throw new Refusal("WHO_NOT_SIGNED_IN", change.who(), signedIn.value());
            }
        });
    }

    /** Before work that leaves no row. Refused as {@link Authority#require}. */
    public void require(String action) {
        authority().require(action, words);
    }

    /** As things stand now. */
    public Authority authority() {
        return authority(staff.read());
    }

    private Authority authority(long number) {
        Known now = known;
        if (now == null || now.staff() != number) {
            now = new Known(number, read());
            known = now;
        }
        return now.authority();
    }

    private Authority read() {
        List<Account> all = accounts.all();
        if (program || all.isEmpty()) {
            return new Authority.Everything();
        }
        Duties duties = Duties.shipped().under(accounts.duties());
        return login.flatMap(accounts::find)
                .<Authority>map(account -> Authority.Person.of(account, duties, all))
                .orElseGet(() -> new Authority.Recovery());
    }

    /** Whether whoever opened the workspace may work in it. Refused with LOGIN_MISSING, PASSPHRASE_WRONG, ACCOUNT_OFF. */
    public SignedIn admitted() {
        boolean anybody = !accounts.all().isEmpty();
        if (anybody && !recovered && login.isEmpty()) {
            throw new Refusal("LOGIN_MISSING");
        }
        Optional<Account> account = login.flatMap(accounts::find);
        if (login.isPresent() && account.isEmpty()) {
            throw new Refusal("PASSPHRASE_WRONG");
        }
        account.filter(found -> !found.active()).ifPresent(off -> {
            throw new Refusal("ACCOUNT_OFF", off.login().value());
        });
        return this;
    }
}
