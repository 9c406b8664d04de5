package ir.kargozar.cli.trainer;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.identity.NationalId;
import ir.kargozar.training.register.Standing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code training certify NATIONAL_ID}: gives the next certificate number. */
@Command(name = "certify")
public final class Certify implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NATIONAL_ID")
    private String person = "";

    public Certify(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NationalId id = Typed.value("NATIONAL_ID", NationalId.of(person));
        return session.in(kargozar -> {
            Standing.Certificate certificate =
                    kargozar.post().school().training().certify(id, session.who());
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("nationalId", id);
            fields.put("certificate", certificate.number());
            fields.put("on", certificate.on());
            return session.answers().record(fields);
        });
    }
}
