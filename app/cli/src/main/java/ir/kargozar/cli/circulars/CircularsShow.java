package ir.kargozar.cli.circulars;

import ir.kargozar.Kargozar;
import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.Circulars;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code circulars show NUMBER}: the revision in force, its text and attachments, and what stands beside it. */
@Command(name = "show")
public final class CircularsShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private String number = "";

    @Option(names = "--from", paramLabel = "CODE")
    private String from = "";

    @Option(names = "--save-attachments", paramLabel = "DIR")
    private @Nullable Path folder;

    public CircularsShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new OneCircular(session, number, from).with(this::show);
    }

    private int show(Kargozar kargozar, Circular circular) {
        Circulars circulars = kargozar.post().circulars().circulars();
        List<String> saved = folder == null ? List.of() : save(kargozar, circular, folder);
        Map<String, Object> fields = CircularRows.brief(circular);
        List<Scan> attachments = circular.content().attachments();
        fields.put(
                "attachments",
                session.answers().isJson()
                        ? attachments.stream().map(CircularRows::of).toList()
                        : attachments.stream()
                                .map(scan -> scan.original().name())
                                .toList());
        fields.put("publishedOn", circular.publishedOn());
        fields.put("text", circular.content().text());
        fields.put(
                "readBy",
                circulars.readers(circular.id(), circular.revision()).stream()
                        .map(CircularRows::said)
                        .toList());
        fields.put(
                "former",
                CircularRows.others(circulars.revisions(circular.id()).stream()
                        .filter(other -> other.revision() < circular.revision())
                        .toList()));
        fields.put("conflicts", CircularRows.others(circulars.conflicts(circular.id())));
        if (folder != null) {
            fields.put("saved", saved);
        }
        return session.answers().record(fields);
    }

    /** By place and content, never by the name that another office gave. Refusal: FILE_NOT_WRITABLE. */
    private static List<String> save(Kargozar kargozar, Circular circular, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", folder.toString());
        }
        ScanDesk scans = kargozar.optics().desk();
        List<String> saved = new ArrayList<>();
        for (Scan scan : circular.content().attachments()) {
            Path file = folder.resolve(CircularContent.fileName(saved.size() + 1, scan));
            Outputs.write(file, out -> scans.read(scan.hash(), out));
            saved.add(file.toString());
        }
        return saved;
    }
}
