package ir.kargozar.storage.account;

import static ir.kargozar.storage.schema.Tables.ACCOUNT;
import static ir.kargozar.storage.schema.Tables.DUTIES;

import ir.kargozar.account.Account;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record;

/** Accounts and duties as they stand; the log asks here, so nothing here asks the log. */
final class AccountRows {
    private final Store store;

    AccountRows(Store store) {
        this.store = store;
    }

    Optional<String> duties() {
        return store.dsl().select(DUTIES.JSON).from(DUTIES).fetchOptional(DUTIES.JSON);
    }

    Optional<Account> find(Login login) {
        return store.dsl()
                .selectFrom(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login.value()))
                .fetchOptional(AccountRows::account);
    }

    List<Account> all() {
        return store.dsl().selectFrom(ACCOUNT).orderBy(ACCOUNT.LOGIN).fetch(AccountRows::account);
    }

    private static Account account(Record row) {
        return new Account(
                new Login(row.get(ACCOUNT.LOGIN)),
                new Line(row.get(ACCOUNT.NAME)),
                roles(row.get(ACCOUNT.ROLES)),
                row.get(ACCOUNT.ACTIVE) == 1);
    }

    private static Set<Role> roles(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> Role.of(word).orThrow())
                .collect(Collectors.toSet());
    }
}
