package ir.kargozar.cli.demo;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Status;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.examination.AutomaticRound;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.Imported;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.office.Desk;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.statistics.MonthlyJson;
import ir.kargozar.statistics.MonthlySheet;
import ir.kargozar.table.TableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The story of the demo, step by step. */
final class Round implements AutoCloseable {
    private final Session session;
    private final Path out;
    private final Kargozar agency;
    private final Kargozar office;
    private final Map<String, Object> counts = new LinkedHashMap<>();

    private Round(Session session, Path out, Kargozar agency, Kargozar office) {
        this.session = session;
        this.out = out;
        this.agency = agency;
        this.office = office;
    }

    static Round begin(Session session, Path folder) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        SampleOffices samples = new SampleOffices(session);
        Kargozar agency = samples.make(folder.resolve("agency"), Desk.AGENCY);
        try {
            return new Round(session, out, agency, samples.make(folder.resolve("office"), Desk.DOCUMENTS_OFFICE));
        } catch (RuntimeException e) {
            agency.close();
            throw e;
        }
    }

    Map<String, Object> run(int claims) {
        JalaliMonth month = lastMonth();
        exchangeCards();
        new CounterDay(session, agency, month, out).run(claims, counts);
        new PaperRound(agency, out).print(counts);
        new FormRound(session, agency, out).run(counts);
        counts.put("sent", send(agency, office).claimCount());
        examine();
        Totals back = send(office, agency);
        counts.put("answered", back.answers());
        counts.put("receipts", back.receipts());
        statistics(month);
        return counts;
    }

    private JalaliMonth lastMonth() {
        return session.today().inMonth().firstDay().plusDays(-1).inMonth();
    }

    /** Each takes the other's card; the office's private key lets strangers' tools open the package. */
    private void exchangeCards() {
        String who = session.who();
        write("agency-card.pem", agency.post().acquaintance().card(who));
        write("office-card.pem", office.post().acquaintance().card(who));
        write("office-key.pem", office.post().acquaintance().privateKey(who));
        trust(agency, office);
        trust(office, agency);
    }

    private void trust(Kargozar one, Kargozar other) {
        byte[] card = other.post().acquaintance().card(session.who()).getBytes(StandardCharsets.UTF_8);
        Peer peer = one.post().acquaintance().add(card, session.who());
        one.post().acquaintance().trust(peer.card().office(), peer.card().fingerprint(), session.who());
    }

    /** Out of one workspace and into the other, twice: the second import changes nothing. */
    private Totals send(Kargozar from, Kargozar to) {
        Handover.Exported made = from.post().handover().export(to.office().code(), out, session.who(), Progress.NONE);
        importOnce(to, made.file());
        Imported again = importOnce(to, made.file());
        counts.merge("already", again instanceof Imported.AlreadyReceived ? 1 : 0, (a, b) -> (int) a + (int) b);
        return made.totals();
    }

    private Imported importOnce(Kargozar to, Path file) {
        return to.post().handover().importPackage(file, session.who(), Progress.NONE);
    }

    private void examine() {
        counts.put("received", office.claims().counts().getOrDefault(Status.RECEIVED, 0L));
        AutomaticRound.Report report = office.examination().examineAllAutomatic(session.who());
        counts.put("approved", report.approved().size());
        counts.put("waiting", report.waiting().size());
    }

    private void statistics(JalaliMonth month) {
        MonthlyFigures figures = agency.statistics().monthly(month);
        Outputs.write(
                out.resolve("statistics-" + month + ".json"),
                file -> new MonthlyJson().write(figures, agency.office(), file));
        Outputs.write(
                out.resolve("statistics-" + month + ".csv"),
                file -> new MonthlySheet(session.texts()).write(figures, agency.office(), TableFile.Form.CSV, file));
        counts.put("papers", figures.total().papers());
        counts.put("amount", figures.total().amount().value());
    }

    private void write(String name, String text) {
        Outputs.write(out.resolve(name), file -> file.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        try (agency) {
            office.close();
        }
    }
}
