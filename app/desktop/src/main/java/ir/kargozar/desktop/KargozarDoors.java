package ir.kargozar.desktop;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimPapers;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.desktop.workplace.Doors;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import ir.kargozar.training.SampleClaims;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The doors to real workspaces. */
public final class KargozarDoors implements Doors {

    /** Published: a sandbox protects nothing. */
    static final String TRAINING_PASSPHRASE = Workspace.TRAINING_PASSPHRASE;

    private static final OfficeCode TRAINING_CODE = new OfficeCode("3101");
    private static final long SEED = 1405;
    private static final int SAMPLES = 24;
    private static final int DAYS_BACK = 40;
    private static final int EVERY_KEPT_AS_DRAFT = 6;

    private final Texts texts;
    private final Clock clock;
    private final ClaimPapers papers;

    public KargozarDoors(Texts texts, Clock clock, ClaimPapers papers) {
        this.texts = texts;
        this.clock = clock;
        this.papers = papers;
    }

    @Override
    public Workplace open(Path folder, char[] passphrase) {
        return workplace(Workspace.open(new Location.Folder(folder), passphrase, clock));
    }

    @Override
    public void makeTraining(Path folder) {
        Office office = new Office(
                TRAINING_CODE,
                Line.of(texts.say("training.office.name")).orThrow(),
                Desk.AGENCY,
                Line.of(texts.say("training.office.province")).orThrow(),
                true);
        try (Workspace made = Workspace.create(
                        new Location.Folder(folder), office, TRAINING_PASSPHRASE.toCharArray(), clock)
                .workspace()) {
            fill(workplace(made));
        }
    }

    @Override
    public boolean isWorkspace(Path folder) {
        return Files.isDirectory(folder);
    }

    /** A few sample claims of the last weeks, some still drafts, some returned. */
    private void fill(Workplace workplace) {
        ClaimDesk desk = workplace.counter().desk();
        JalaliDate today = JalaliDate.of(LocalDate.now(clock));
        List<ClaimEntry> entries = new SampleClaims(SEED, today.plusDays(-DAYS_BACK), today, desk.rules())
                .honest(SAMPLES)
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            boolean draft = i % EVERY_KEPT_AS_DRAFT == 0;
            if (workplace.counter().reader().apply(entries.get(i)) instanceof Reading.Valid valid
                    && desk.add(
                                    valid.content(),
                                    draft ? ClaimDesk.Intake.DRAFT : ClaimDesk.Intake.ACCEPT,
                                    texts.say("training.person"))
                            instanceof ClaimDesk.Outcome.Done done
                    && draft
                    && i % (2 * EVERY_KEPT_AS_DRAFT) == 0) {
                desk.returnToInsured(
                        done.claim().number(),
                        List.of(desk.rules().returnReasons().getFirst().code()),
                        texts.say("training.person"));
            }
        }
    }

    private Workplace workplace(Workspace workspace) {
        ClaimRules rules =
                RulePacks.load(Optional.empty(), texts).in(workspace.office().province());
        ClaimDesk desk = new ClaimDesk(
                workspace.claims(),
                rules,
                workspace.transactions(),
                workspace.office(),
                new ClaimDesk.Words(clock, texts));
        return new Workplace(
                workspace.office(),
                new Workplace.Words(texts, clock),
                new Workplace.Counter(desk, workspace.claims(), new ClaimReader(texts)::read, papers),
                workspace.statistics(),
                workspace::close);
    }
}
