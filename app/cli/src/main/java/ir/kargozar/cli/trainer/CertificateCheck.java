package ir.kargozar.cli.trainer;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.training.report.Certificate;
import ir.kargozar.training.report.CertificateText.Checked;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code training verify TEXT}: whose certificate the text of a code is and who gave it, or what is wrong with it. */
@Command(name = "verify")
public final class CertificateCheck implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TEXT")
    private String text = "";

    public CertificateCheck(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            Checked checked =
                    Typed.value("TEXT", kargozar.post().school().certificates().check(text));
            Certificate certificate = checked.certificate();
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("certificate", certificate.number());
            fields.put("nationalId", certificate.person().nationalId());
            fields.put("name", certificate.person().name());
            fields.put("agency", certificate.person().agency());
            fields.put("office", checked.office());
            fields.put("on", certificate.issued().on());
            return session.answers().record(fields);
        });
    }
}
