package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.form.FormNumber;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offset register-centre FORM [--branch OFFICE]}: the centre of a form 2, or the workshop of a form 4 (B3, B9). */
@Command(name = "register-centre")
public final class RegisterCentre implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FORM")
    private String form = "";

    @Option(names = "--branch", paramLabel = "OFFICE")
    private String branch = "";

    public RegisterCentre(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FormNumber number = Typed.value("FORM", FormNumber.of(form));
        Optional<OfficeCode> office =
                branch.isBlank() ? Optional.empty() : Optional.of(Typed.value("branch", OfficeCode.of(branch)));
        return session.in(kargozar -> {
            kargozar.post().clearing().registrar().register(number, office, session.who());
            return session.answers().record(Map.of("form", number.toString()));
        });
    }
}
