package ir.kargozar.cli.offices;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.parcel.Progress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code packages verify FILE}: everything that import would check, and nothing stored. */
@Command(name = "verify")
public final class PackagesVerify implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    public PackagesVerify(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(this::verify);
    }

    private int verify(Kargozar kargozar) {
        Handover.Verified found = kargozar.post().handover().verify(file, session.who(), Progress.NONE);
        Map<String, Object> fields = PackageFields.of(found.head(), found.totals());
        fields.put("setAside", PackageFields.of(found.setAside()));
        return session.answers().record(fields);
    }
}
