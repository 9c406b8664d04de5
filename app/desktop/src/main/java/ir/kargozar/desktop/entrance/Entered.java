package ir.kargozar.desktop.entrance;

import ir.kargozar.account.Login;
import ir.kargozar.desktop.workplace.Workplace;
import java.nio.file.Path;
import java.util.Optional;

/** A workspace that was opened: where it stands, and who signed in. */
public record Entered(Workplace workplace, Path folder, Optional<String> login) {

    static Entered of(Workplace workplace, Path folder, Optional<Login> login) {
        return new Entered(workplace, folder.toAbsolutePath(), login.map(Login::value));
    }
}
