package ir.kargozar.cli.trainer;

import ir.kargozar.School;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.identity.NationalId;
import ir.kargozar.training.report.TrainingPapers.Award;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code training certificate NATIONAL_ID --out FILE.pdf}: a certificate that was given, on paper, and the text of its code. */
@Command(name = "certificate")
public final class CertificateFile implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NATIONAL_ID")
    private String person = "";

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
    private Path out = Path.of("");

    public CertificateFile(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NationalId id = Typed.value("NATIONAL_ID", NationalId.of(person));
        return session.in(kargozar -> {
            School school = kargozar.post().school();
            Award award = school.certificates().award(id, session.who());
            school.files(kargozar.press().trainingPapers()).certificate(award, out);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("file", out);
            fields.put("certificate", award.certificate().number());
            fields.put("text", award.text());
            return session.answers().record(fields);
        });
    }
}
