package ir.kargozar.cli.demo;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.MeetingMinutes;
import ir.kargozar.offset.Settlement;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.settlement.Letters;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.PaperNumber;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.text.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The story of the offset over five desks that talk by packages alone, and a reconciliation to the rial. */
final class OffsetRound implements AutoCloseable {
    private static final int DOCUMENTS = 12;
    private static final int DEBTS = 4;
    private static final String OTHER_BRANCH = "3102";

    private final Session session;
    private final Path folder;
    private final Path out;
    private final Deque<Kargozar> open = new ArrayDeque<>();
    private final Kargozar directorate;
    private final Kargozar province;
    private final Kargozar office;
    private final List<Kargozar> branches;

    private OffsetRound(Session session, Path folder) throws IOException {
        this.session = session;
        this.folder = folder;
        this.out = Files.createDirectories(folder.resolve("out"));
        this.directorate = make("directorate", "TD-31", Desk.TREATMENT_DIRECTORATE);
        this.province = make("province", "PO-31", Desk.PROVINCIAL_OFFICE);
        this.office = make("office", "OFFICE-31", Desk.DOCUMENTS_OFFICE);
        this.branches = List.of(
                make("branch-3101", "BRANCH-3101", Desk.BRANCH), make("branch-3102", "BRANCH-3102", Desk.BRANCH));
    }

    static OffsetRound begin(Session session, Path folder) throws IOException {
        return new OffsetRound(session, folder);
    }

    private Kargozar make(String name, String code, Desk desk) {
        Office whose = new Office(
                new OfficeCode(code),
                Line.of(session.texts().word(desk)).orThrow(),
                desk,
                Line.of(session.texts().say("cli.demo.province")).orThrow(),
                true);
        Kargozar made = Kargozar.create(
                        folder.resolve(name).toString(),
                        whose,
                        Session.TRAINING.toCharArray(),
                        session.texts(),
                        session.terminal().clock())
                .kargozar();
        open.push(made);
        return made;
    }

    Map<String, Object> run() {
        for (Kargozar other : List.of(directorate, branches.get(0), branches.get(1))) {
            meet(office, other);
        }
        for (Kargozar other : List.of(directorate, branches.get(0), branches.get(1))) {
            meet(province, other);
        }
        WorkshopCode centre = agreed();
        branches.forEach(branch -> send(office, branch));
        enter(centre);
        turn();
        office.post().clearing().centres().reverse(firstNotice(), line("cli.demo.offset.wrong"), session.who());
        turn();
        letters();
        branches.forEach(branch -> branch.post().clearing().debts().told(List.of(), session.who()));
        turn();
        return reconciliation();
    }

    /** Forms 2 and 4 through the secretariat, and both workshops registered from them. */
    private WorkshopCode agreed() {
        SecretariatRound secretariat = new SecretariatRound(session, directorate, out);
        FormValues agreement = SampleForms.read(FormKind.AGREEMENT, directorate, session.today());
        FormValues workshop = SampleForms.read(FormKind.WORKSHOP, directorate, session.today())
                .with("workshop.branchCode", OTHER_BRANCH);
        FormValues workshops = SampleForms.read(FormKind.WORKSHOPS, directorate, session.today());
        FormNumber list = secretariat.approved(FormKind.WORKSHOPS, workshops);
        List<FormNumber> forms = List.of(
                secretariat.approved(FormKind.AGREEMENT, agreement),
                secretariat.approved(FormKind.WORKSHOP, workshop.with("list", list.toString())));
        meeting(secretariat, Stream.concat(Stream.of(list), forms.stream()).toList());
        send(directorate, province);
        branches.forEach(branch -> send(province, branch));
        send(directorate, office);
        forms.forEach(form -> office.post().clearing().registrar().register(form, Optional.empty(), session.who()));
        return WorkshopCode.of(agreement.text(FormDefinition.CENTRE_WORKSHOP)).orThrow();
    }

    /** The provincial office has its agenda by package, approves, and its word goes back; minutes of both sides. */
    private void meeting(SecretariatRound secretariat, List<FormNumber> forms) {
        send(directorate, province);
        forms.forEach(form -> province.post().clearing().meeting().approve(form, secretariat.meeting(), session.who()));
        send(province, directorate);
        forms.forEach(secretariat::send);
        for (Kargozar side : List.of(directorate, province)) {
            MeetingMinutes minutes = side.post()
                    .clearing()
                    .meetings()
                    .minutes(secretariat.meeting().minutes());
            Outputs.write(
                    out.resolve("minutes-" + side.office().code() + ".pdf"),
                    pdf -> side.press().settlementPapers().meeting(minutes, pdf));
        }
    }

    private void enter(WorkshopCode centre) {
        List<Event.Receivable> receivables = new ArrayList<>();
        JalaliMonth month = session.today().inMonth();
        for (int i = 0; i < DOCUMENTS; i++) {
            receivables.add(new Event.Receivable(
                    new Reference("D-" + (i + 1)),
                    centre,
                    month.plus(i - DOCUMENTS),
                    new Rial(800_000_000L + 17_000_011L * i),
                    i % 5 == 4 ? Optional.of(new Reference("L-" + i)) : Optional.empty()));
        }
        office.post().clearing().centres().add(receivables, session.who());
        for (Kargozar branch : branches) {
            WorkshopCode workshop = branch.post().clearing().books().ledger().registered().stars().stream()
                    .findFirst()
                    .orElseThrow()
                    .code();
            List<Event.Debt> debts = new ArrayList<>();
            for (int i = 0; i < DEBTS; i++) {
                debts.add(new Event.Debt(
                        new Reference("B-" + (i + 1)),
                        workshop,
                        i % 2 == 0 ? DebtKind.OVERDUE : DebtKind.CURRENT,
                        month.plus(i - DEBTS),
                        new Rial(1_100_000_003L + 90_000_007L * i)));
            }
            branch.post().clearing().debts().add(debts, session.who());
            branch.post()
                    .clearing()
                    .debts()
                    .declare(debts.stream().map(Event.Debt::number).toList(), session.who());
        }
    }

    private PaperNumber firstNotice() {
        return new PaperNumber(session.today().year(), 1);
    }

    /** Every branch’s package to the office, the office’s to every branch, and back. */
    private void turn() {
        branches.forEach(branch -> send(branch, office));
        branches.forEach(branch -> send(office, branch));
        branches.forEach(branch -> send(branch, office));
    }

    private void meet(Kargozar one, Kargozar other) {
        trust(one, other);
        trust(other, one);
    }

    private void trust(Kargozar one, Kargozar other) {
        byte[] card = other.post().acquaintance().card(session.who()).getBytes(StandardCharsets.UTF_8);
        Peer peer = one.post().acquaintance().add(card, session.who());
        one.post().acquaintance().trust(peer.card().office(), peer.card().fingerprint(), session.who());
    }

    private void send(Kargozar from, Kargozar to) {
        try {
            Path file = from.post()
                    .handover()
                    .export(to.office().code(), out, session.who(), Progress.NONE)
                    .file();
            to.post().handover().importPackage(file, session.who(), Progress.NONE);
        } catch (Refusal refusal) {
            if (!refusal.code().equals("PACKAGE_NOTHING_TO_SEND")) {
                throw refusal;
            }
        }
    }

    private void letters() {
        for (Kargozar branch : branches) {
            for (Settlement settlement :
                    Letters.of(branch.post().clearing().books().ledger())) {
                String name = "letter-" + branch.office().code() + "-" + settlement.on();
                Outputs.write(
                        out.resolve(name + "-centre.pdf"),
                        pdf -> branch.press().settlementPapers().toCentre(settlement, pdf));
                if (settlement.workshop().isPresent()) {
                    Outputs.write(
                            out.resolve(name + "-employer.pdf"),
                            pdf -> branch.press().settlementPapers().toEmployer(settlement, pdf));
                }
            }
        }
    }

    private Map<String, Object> reconciliation() {
        return Reconciliation.of(
                office.post().clearing().books().ledger(),
                branches.stream()
                        .map(branch -> branch.post().clearing().books().ledger())
                        .toList());
    }

    private Line line(String key) {
        return Line.of(session.texts().say(key)).orThrow();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
