package ir.kargozar.desktop.workplace;

import ir.kargozar.Clearing;
import ir.kargozar.Kargozar;
import ir.kargozar.Offset;
import ir.kargozar.School;
import ir.kargozar.Staff;
import ir.kargozar.bank.BankDesk;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimPapers;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.draft.Drafts;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.claim.people.People;
import ir.kargozar.examination.ExaminationDesk;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.HandoverPapers;
import ir.kargozar.handover.conflict.ConflictDesk;
import ir.kargozar.handover.ledger.Correspondents;
import ir.kargozar.handover.paper.PaperDesk;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.office.Office;
import ir.kargozar.office.Preferences;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.SettlementPapers;
import ir.kargozar.offset.desk.FormBatch;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.offset.desk.FormPress;
import ir.kargozar.offset.desk.Secretariat;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.scan.ScanPages;
import ir.kargozar.settlement.report.OperationsPapers;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.statistics.StatisticsPapers;
import ir.kargozar.statistics.export.ScheduledExports;
import ir.kargozar.statistics.statement.StatementDesk;
import ir.kargozar.text.Texts;
import ir.kargozar.training.content.Library;
import ir.kargozar.training.exercise.Exercises;
import ir.kargozar.training.register.LearningDesk;
import ir.kargozar.training.report.TrainingPapers;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/** An opened workspace, as the screens use it. */
public record Workplace(Kargozar kargozar, Clock clock) {

    /** The language and the clock. */
    public record Words(Texts texts, Clock clock) {}

    /** What the counter works with. */
    public record Counter(
            ClaimDesk desk,
            Claims claims,
            People people,
            Function<ClaimEntry, Reading> reader,
            ClaimPapers papers,
            Drafts drafts,
            Scanning scanning) {}

    /** What the packages screen works with. */
    public record Post(Handover handover, Acquaintance acquaintance, Arrived arrived, Office office, String who) {

        /** What came, to be looked at by the documents office. */
        public record Arrived(Correspondents correspondents, ConflictDesk conflicts, PaperDesk papers) {}

        public Correspondents correspondents() {
            return arrived.correspondents();
        }

        public ConflictDesk conflicts() {
            return arrived.conflicts();
        }

        public PaperDesk papers() {
            return arrived.papers();
        }
    }

    /** What received claims are examined with. */
    public record Examination(ExaminationDesk desk, Claims claims, ClaimRules rules, String who) {}

    /** What scans are worked on with. */
    public record Scanning(ScanDesk desk, ScanPages pages) {}

    /** What the forms of the offset are worked on with. */
    public record Forms(
            OffsetForms records, FormDesk desk, Secretariat secretariat, FormPress press, FormBatch batch) {}

    /** Reads the shipped definitions once: to be kept while the workspace is open. */
    public Forms forms() {
        Offset offset = kargozar.offset();
        return new Forms(offset.forms(), offset.desk(), offset.secretariat(), offset.press(), offset.batch());
    }

    /** What debts are set off with. */
    public record Settlement(
            Clearing clearing, OffsetForms forms, Acquaintance acquaintance, Supplier<SettlementPapers> papers) {}

    public Settlement settlement() {
        return new Settlement(
                kargozar.post().clearing(),
                kargozar.offset().forms(),
                kargozar.post().acquaintance(),
                () -> kargozar.press().settlementPapers());
    }

    public Scanning scanning() {
        return new Scanning(kargozar.optics().desk(), kargozar.optics().pages());
    }

    /** The same workspace in the words of another language; reads from the disk. */
    public Workplace speaking(Texts other) {
        return new Workplace(kargozar.speaking(other), clock);
    }

    public Office office() {
        return kargozar.office();
    }

    public Words words() {
        return new Words(kargozar.texts(), clock);
    }

    public Counter counter() {
        return new Counter(
                kargozar.claimDesk(),
                kargozar.claims(),
                kargozar.people(),
                new ClaimReader(kargozar.texts())::read,
                kargozar.press().claimPapers(),
                kargozar.drafts(),
                scanning());
    }

    public Post post() {
        return new Post(
                kargozar.post().handover(),
                kargozar.post().acquaintance(),
                new Post.Arrived(
                        kargozar.post().correspondents(),
                        kargozar.post().conflictDesk(),
                        kargozar.post().paperDesk()),
                office(),
                who());
    }

    public Examination examination() {
        return new Examination(kargozar.examination(), kargozar.claims(), kargozar.rules(), who());
    }

    public HandoverPapers handoverPapers() {
        return kargozar.press().handoverPapers();
    }

    public BankDesk bank() {
        return kargozar.post().bank();
    }

    public CircularDesk circulars() {
        return kargozar.post().circulars();
    }

    public Statistics statistics() {
        return kargozar.statistics();
    }

    /** What is counted; reads a file. Refused with MEASURES_BROKEN, MEASURES_WRONG. */
    public Measures measures() {
        return kargozar.post().measures();
    }

    /** Reads files. Refused with MEASURES_BROKEN, MEASURES_WRONG, DEADLINE_BROKEN. */
    public StatementDesk statements() {
        return kargozar.post().statements();
    }

    public StatisticsPapers statisticsPapers() {
        return kargozar.press().statisticsPapers();
    }

    /** The half-year's report of the offset. */
    public OperationsPapers operationsPapers() {
        return kargozar.press().operationsPapers();
    }

    public ScheduledExports scheduledStatistics() {
        return kargozar.post().scheduledExports(statisticsPapers());
    }

    /** Lessons, questions, the course: files, read at each use. */
    public Library library() {
        return kargozar.post().school().library();
    }

    /** Training: who stands where, and who trains. */
    public School school() {
        return kargozar.post().school();
    }

    public TrainingPapers trainingPapers() {
        return kargozar.press().trainingPapers();
    }

    /** Files, read at each use. Refused with EXERCISE_ codes, which name the file. */
    public Exercises exercises() {
        return kargozar.post().school().exercises();
    }

    /** Who learns, and what they did; reads files. Refused with the code of a flaw of these. */
    public LearningDesk learning() {
        return kargozar.post().school().learning();
    }

    public Preferences preferences() {
        return kargozar.preferences();
    }

    /** Who works here, and who may do what. */
    public Staff staff() {
        return kargozar.staff();
    }

    /** Who works here, as the log names him. */
    public String who() {
        return kargozar.staff().who();
    }

    /** Makes the first paper quick; for a thread in the background. */
    public void warmUp() {
        kargozar.press().warmUp();
    }

    /** Gives the workspace back; called once, when the window closes. */
    public void close() {
        kargozar.close();
    }
}
