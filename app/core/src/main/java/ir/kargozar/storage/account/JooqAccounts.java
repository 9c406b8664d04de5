package ir.kargozar.storage.account;

import static ir.kargozar.storage.schema.Tables.ACCOUNT;
import static ir.kargozar.storage.schema.Tables.DUTIES;

import ir.kargozar.account.Account;
import ir.kargozar.account.Accounts;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.log.Change;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.log.JooqChangeLog;
import ir.kargozar.storage.log.StaffNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Accounts and the office's own duties in their tables. The log is written first: it refuses who may not. */
public final class JooqAccounts implements Accounts {
    private static final long ONE = 1;
    private static final String DUTIES_SUBJECT = "duties";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Store store;
    private final JooqChangeLog log;
    private final AccountRows rows;

    public JooqAccounts(Store store, JooqChangeLog log) {
        this.store = store;
        this.log = log;
        this.rows = new AccountRows(store);
    }

    @Override
    public Optional<Account> find(Login login) {
        return rows.find(login);
    }

    @Override
    public List<Account> all() {
        return rows.all();
    }

    @Override
    public Optional<String> duties() {
        return rows.duties();
    }

    private static String words(Account account) {
        return account.roles().stream().sorted().map(Role::word).collect(Collectors.joining(" "));
    }

    @Override
    public void keep(Account account, Change change) {
        store.joined(() -> {
            String before = find(account.login()).map(JooqAccounts::json).orElse("");
            log.append(change, account.login().value(), before, json(account));
            long active = account.active() ? 1 : 0;
            store.dsl()
                    .insertInto(ACCOUNT, ACCOUNT.LOGIN, ACCOUNT.NAME, ACCOUNT.ROLES, ACCOUNT.ACTIVE)
                    .values(account.login().value(), account.name().value(), words(account), active)
                    .onConflict(ACCOUNT.LOGIN)
                    .doUpdate()
                    .set(ACCOUNT.NAME, account.name().value())
                    .set(ACCOUNT.ROLES, words(account))
                    .set(ACCOUNT.ACTIVE, active)
                    .execute();
            new StaffNumber(store).change();
        });
    }

    @Override
    public void note(Login login, Change change) {
        log.append(change, login.value(), "", "");
    }

    @Override
    public void keepDuties(String json, Change change) {
        store.joined(() -> {
            log.append(change, DUTIES_SUBJECT, duties().orElse(""), json);
            store.dsl()
                    .insertInto(DUTIES, DUTIES.ONE, DUTIES.JSON)
                    .values(ONE, json)
                    .onConflict(DUTIES.ONE)
                    .doUpdate()
                    .set(DUTIES.JSON, json)
                    .execute();
            new StaffNumber(store).change();
        });
    }

    private static String json(Account account) {
        return JSON.writeValueAsString(JSON.createObjectNode()
                .put("name", account.name().value())
                .put("roles", words(account))
                .put("active", account.active()));
    }
}
