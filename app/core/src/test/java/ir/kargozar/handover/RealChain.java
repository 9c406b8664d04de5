package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.settlement.CentreDesk;
import ir.kargozar.settlement.DebtDesk;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.PaperNumber;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.text.Line;
import ir.kargozar.training.sample.SampleForms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** An office, two branches and three centres in real workspaces; what goes wrong with packages and disks is drawn from a seed. */
final class RealChain implements AutoCloseable {
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);
    private static final int CENTRES = 3;
    /** Rounds without a word, in one of which everything without a receipt was written again. */
    private static final int SILENT = 5;

    final RealDesk office;
    final List<RealDesk> branches;
    final TreeMap<String, Integer> done = new TreeMap<>();
    private final Random random;
    private final List<Letter> way = new ArrayList<>();
    private final List<Runnable> archive = new ArrayList<>();
    private final List<Kept> backups = new ArrayList<>();
    private final List<WorkshopCode> centres = new ArrayList<>();
    private final List<Reference> debts = new ArrayList<>();
    private int numbers;

    private record Letter(Path file, RealDesk to) {}

    private record Kept(RealDesk of, Path file) {}

    RealChain(Path folder, long seed) throws IOException {
        random = new Random(seed);
        office = new RealDesk(folder, "OFFICE-31", Desk.DOCUMENTS_OFFICE);
        branches =
                List.of(new RealDesk(folder, "BRANCH-1", Desk.BRANCH), new RealDesk(folder, "BRANCH-2", Desk.BRANCH));
        for (RealDesk branch : branches) {
            branch.desk.trust(office.desk);
            office.desk.trust(branch.desk);
        }
        try (RealDesk directorate = new RealDesk(folder, "TD-31", Desk.TREATMENT_DIRECTORATE)) {
            directorate.desk.trust(office.desk);
            office.desk.trust(directorate.desk);
            SampleForms forms = new SampleForms(seed, DAY, "Fars");
            for (int i = 0; i < CENTRES; i++) {
                agreed(directorate, forms.of(FormKind.AGREEMENT, i), branches.get(i % 2));
            }
            office.desk.take(directorate.export(office).orElseThrow());
        }
        archive.forEach(Runnable::run);
    }

    private void agreed(RealDesk directorate, FormValues form, RealDesk branch) {
        FormNumber number =
                new OfficeForms(directorate.desk).sent(FormKind.AGREEMENT, form).number();
        WorkshopCode code = new WorkshopCode(form.text(FormDefinition.CENTRE_WORKSHOP));
        centres.add(code);
        Event.Centre centre = new Event.Centre(
                number,
                new LegalEntityId(form.text(FormDefinition.CENTRE_ID)),
                code,
                new BranchCode("31"),
                new Line("Centre " + centres.size()));
        archive.add(() -> new CentreDesk(office.books).register(centre, branch.code, Desktop.WHO));
    }

    private void count(String what) {
        done.merge(what, 1, Integer::sum);
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            count(refusal.code());
        }
    }

    void step() throws IOException {
        int draw = random.nextInt(100);
        if (draw < 12) {
            receivable();
        } else if (draw < 24) {
            debt();
        } else if (draw < 40) {
            declare();
        } else if (draw < 43) {
            PaperNumber notice = new PaperNumber(DAY.year(), 1 + random.nextInt(10));
            attempt(() -> new CentreDesk(office.books).reverse(notice, new Line("Wrong"), Desktop.WHO));
        } else if (draw < 66) {
            send();
        } else if (draw < 92) {
            arrive();
        } else if (draw < 96) {
            RealDesk of = any();
            backups.add(new Kept(of, of.backup(++numbers)));
        } else if (!backups.isEmpty() && random.nextBoolean()) {
            restore();
        }
    }

    private void receivable() {
        Event.Receivable receivable = new Event.Receivable(
                new Reference("D" + ++numbers),
                centres.get(random.nextInt(CENTRES)),
                new JalaliMonth(1405, 1 + random.nextInt(8)),
                new Rial(1 + random.nextInt(1_000_000)),
                Optional.empty());
        enter(() -> new CentreDesk(office.books).add(List.of(receivable), Desktop.WHO));
    }

    private void debt() {
        int centre = random.nextInt(CENTRES);
        RealDesk branch = branches.get(centre % 2);
        Event.Debt debt = new Event.Debt(
                new Reference("B" + ++numbers),
                centres.get(centre),
                DebtKind.OVERDUE,
                new JalaliMonth(1404, 1 + random.nextInt(12)),
                new Rial(1 + random.nextInt(900_000)));
        debts.add(debt.number());
        enter(() -> new DebtDesk(branch.books).add(List.of(debt), Desktop.WHO));
    }

    /** What is on paper is entered again after a backup. */
    private void enter(Runnable entry) {
        archive.add(entry);
        attempt(entry);
    }

    private void declare() {
        if (!debts.isEmpty()) {
            Reference debt = debts.get(random.nextInt(debts.size()));
            attempt(() -> new DebtDesk(branches.get(random.nextInt(2)).books).declare(List.of(debt), Desktop.WHO));
        }
    }

    private RealDesk any() {
        return random.nextInt(2) == 0 ? office : branches.get(random.nextInt(2));
    }

    private void send() throws IOException {
        RealDesk branch = branches.get(random.nextInt(2));
        boolean isOut = random.nextBoolean();
        RealDesk to = isOut ? branch : office;
        (isOut ? office : branch).export(to).ifPresent(file -> way.add(new Letter(file, to)));
    }

    /** Any package that is on its way, not the oldest; some are lost, some come twice. */
    private void arrive() {
        if (way.isEmpty()) {
            return;
        }
        int index = random.nextInt(way.size());
        Letter letter = random.nextInt(5) == 0 ? way.get(index) : way.remove(index);
        if (random.nextInt(8) == 0) {
            count("lost");
        } else {
            deliver(letter);
        }
    }

    private void deliver(Letter letter) {
        attempt(() -> count(letter.to().desk.take(letter.file()).getClass().getSimpleName()));
    }

    /** Backups made since then are of a life that is given up. */
    private void restore() {
        int index = random.nextInt(backups.size());
        Kept kept = backups.get(index);
        kept.of().restore(kept.file());
        count("restored");
        for (int i = backups.size() - 1; i > index; i--) {
            if (backups.get(i).of() == kept.of()) {
                backups.remove(i);
            }
        }
    }

    /** Everything on paper entered again, and packages exchanged and written once more until nobody has anything to say. */
    void quiet() throws IOException {
        way.clear();
        int silent = 0;
        for (int round = 0; round < 120; round++) {
            archive.forEach(this::attempt);
            boolean isQuiet = true;
            for (RealDesk branch : branches) {
                isQuiet &= !exchange(branch, office);
                isQuiet &= !exchange(office, branch);
            }
            silent = isQuiet ? silent + 1 : 0;
            if (silent > SILENT) {
                return;
            }
            for (RealDesk branch : round % 4 == 3 ? branches : List.<RealDesk>of()) {
                branch.again(office).forEach(file -> deliver(new Letter(file, office)));
                office.again(branch).forEach(file -> deliver(new Letter(file, branch)));
            }
        }
        throw new IllegalStateException("never quiet: " + done);
    }

    private boolean exchange(RealDesk from, RealDesk to) throws IOException {
        Optional<Path> file = from.export(to);
        file.ifPresent(made -> deliver(new Letter(made, to)));
        return file.isPresent();
    }

    /** The books that are kept open say what all facts say, folded anew. */
    void booksAreTrue() {
        List<RealDesk> desks = new ArrayList<>(branches);
        desks.add(office);
        for (RealDesk each : desks) {
            assertThat(each.books.<List<String>>read(this::said)).isEqualTo(said(each.books.ledger()));
        }
    }

    private List<String> said(Ledger ledger) {
        List<String> said = new ArrayList<>();
        centres.forEach(centre -> said.add("payable " + ledger.receivables().payable(centre)));
        ledger.receivables().all().stream()
                .sorted(Comparator.comparing(document -> document.number().value()))
                .forEach(document -> said.add(document.number() + " " + document.left()));
        ledger.declarations().all().forEach(fact -> said.add(fact.id() + " " + ledger.state(fact)));
        ledger.declarations().entries().keySet().forEach(entry -> {
            said.add("notice "
                    + ledger.papers().notice(entry).map(Object::toString).orElse(""));
            said.add("voucher " + ledger.papers().voucher(entry).isPresent());
            said.add("slip " + ledger.papers().slip(entry).map(Object::toString).orElse(""));
        });
        return said;
    }

    @Override
    public void close() {
        branches.forEach(RealDesk::close);
        office.close();
    }
}
