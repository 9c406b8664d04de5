package ir.kargozar.cli.accounts;

import ir.kargozar.account.Account;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.cli.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts as typed and as shown. */
final class AccountRows {
    private AccountRows() {}

    static Map<String, Object> row(Account account) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("login", account.login().value());
        row.put("name", account.name().value());
        row.put("roles", account.roles().stream().sorted().toList());
        row.put("active", account.active());
        return row;
    }

    static Login login(String typed) {
        return Typed.value("LOGIN", Login.of(typed));
    }

    static Set<Role> roles(List<String> words) {
        return words.stream().map(word -> Typed.value("role", Role.of(word))).collect(Collectors.toSet());
    }
}
