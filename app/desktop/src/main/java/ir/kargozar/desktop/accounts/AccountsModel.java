package ir.kargozar.desktop.accounts;

import ir.kargozar.Staff;
import ir.kargozar.account.Account;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The accounts as they are, and what can be done with them. */
final class AccountsModel {

    private static final String ADDED = "account.added";

    private final Staff staff;
    private final Tasks tasks;
    private final Latest listing;
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Account> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty may = new SimpleBooleanProperty(true);
    private final BooleanProperty busy = new SimpleBooleanProperty();

    AccountsModel(Staff staff, Tasks tasks) {
        this.staff = staff;
        this.tasks = tasks;
        listing = tasks.latest();
    }

    private record Found(List<Account> accounts, boolean may) {}

    /** By login. */
    ObservableList<Account> accounts() {
        return accounts;
    }

    /** Null while a new one is written. */
    ObjectProperty<@Nullable Account> chosen() {
        return chosen;
    }

    /** False where only others may change accounts. */
    BooleanProperty may() {
        return may;
    }

    BooleanProperty busy() {
        return busy;
    }

    void refresh() {
        Optional<Login> kept = Optional.ofNullable(chosen.get()).map(Account::login);
        refresh(kept);
    }

    private void refresh(Optional<Login> wanted) {
        listing.ask(() -> new Found(staff.accounts().all(), staff.mayDo(ADDED)), found -> {
            may.set(found.may());
            accounts.setAll(found.accounts());
            chosen.set(accounts.stream()
                    .filter(account -> wanted.filter(account.login()::equals).isPresent())
                    .findFirst()
                    .orElse(accounts.isEmpty() ? null : accounts.getFirst()));
        });
    }

    /** A new account. */
    void add(Written written, char[] passphrase, Consumer<Account> done, Consumer<Refusal> refused) {
        change(
                wiping(
                        passphrase,
                        () -> staff.desk().add(written.login(), written.name(), written.roles(), passphrase)),
                done,
                refused);
    }

    /** What is written of an account. */
    record Written(Login login, Line name, Set<Role> roles) {
        Written {
            roles = Set.copyOf(roles);
        }
    }

    void change(Written written, Consumer<Account> done, Consumer<Refusal> refused) {
        change(() -> staff.desk().change(written.login(), written.name(), written.roles()), done, refused);
    }

    void off(Account account, Consumer<Account> done, Consumer<Refusal> refused) {
        change(() -> staff.desk().off(account.login()), done, refused);
    }

    /** With a new passphrase, for the old one is gone. */
    void on(Account account, char[] passphrase, Consumer<Account> done, Consumer<Refusal> refused) {
        change(wiping(passphrase, () -> staff.desk().on(account.login(), passphrase)), done, refused);
    }

    void reset(Account account, char[] passphrase, Consumer<Account> done, Consumer<Refusal> refused) {
        change(
                wiping(passphrase, () -> {
                    staff.desk().reset(account.login(), passphrase);
                    return account;
                }),
                done,
                refused);
    }

    /** One's own. */
    void own(char[] before, char[] passphrase, Runnable done, Consumer<Refusal> refused) {
        tasks.work(wiping(passphrase, wiping(before, () -> {
                    staff.desk().ownPassphrase(before, passphrase);
                    return true;
                })))
                .busy(busy)
                .refused(refused)
                .then(_ -> done.run());
    }

    private void change(Callable<Account> work, Consumer<Account> done, Consumer<Refusal> refused) {
        tasks.work(work).busy(busy).refused(refused).then(account -> {
            refresh(Optional.of(account.login()));
            done.accept(account);
        });
    }

    private static <T> Callable<T> wiping(char[] passphrase, Callable<T> work) {
        return () -> {
            try {
                return work.call();
            } finally {
                Arrays.fill(passphrase, ' ');
            }
        };
    }
}
