package ir.kargozar.cli;

import ir.kargozar.cli.accounts.AccountsAdd;
import ir.kargozar.cli.accounts.AccountsChange;
import ir.kargozar.cli.accounts.AccountsDuties;
import ir.kargozar.cli.accounts.AccountsList;
import ir.kargozar.cli.accounts.AccountsOff;
import ir.kargozar.cli.accounts.AccountsOn;
import ir.kargozar.cli.accounts.AccountsPassphrase;
import ir.kargozar.cli.backup.BackupCreate;
import ir.kargozar.cli.backup.BackupDrill;
import ir.kargozar.cli.backup.BackupList;
import ir.kargozar.cli.backup.BackupRestore;
import ir.kargozar.cli.backup.BackupSet;
import ir.kargozar.cli.backup.BackupVerify;
import ir.kargozar.cli.bank.BankAnswer;
import ir.kargozar.cli.bank.BankList;
import ir.kargozar.cli.circulars.CircularsAdd;
import ir.kargozar.cli.circulars.CircularsList;
import ir.kargozar.cli.circulars.CircularsRead;
import ir.kargozar.cli.circulars.CircularsShow;
import ir.kargozar.cli.circulars.CircularsStatus;
import ir.kargozar.cli.claims.ClaimsAccept;
import ir.kargozar.cli.claims.ClaimsAdd;
import ir.kargozar.cli.claims.ClaimsFind;
import ir.kargozar.cli.claims.ClaimsList;
import ir.kargozar.cli.claims.ClaimsRenumber;
import ir.kargozar.cli.claims.ClaimsResubmit;
import ir.kargozar.cli.claims.ClaimsReturn;
import ir.kargozar.cli.claims.ClaimsRevise;
import ir.kargozar.cli.claims.ClaimsShow;
import ir.kargozar.cli.claims.ClaimsUndo;
import ir.kargozar.cli.claims.ClaimsWithdraw;
import ir.kargozar.cli.claims.Examine;
import ir.kargozar.cli.claims.MonthlyStatistics;
import ir.kargozar.cli.claims.ReceiptsOutcome;
import ir.kargozar.cli.claims.ReceiptsPrint;
import ir.kargozar.cli.demo.Demo;
import ir.kargozar.cli.demo.Rehearsal;
import ir.kargozar.cli.examination.ConflictsDecide;
import ir.kargozar.cli.examination.ConflictsList;
import ir.kargozar.cli.examination.ConflictsShow;
import ir.kargozar.cli.examination.PapersConfirm;
import ir.kargozar.cli.examination.PapersList;
import ir.kargozar.cli.examination.PapersTick;
import ir.kargozar.cli.examination.PaymentsList;
import ir.kargozar.cli.examination.PaymentsMark;
import ir.kargozar.cli.forms.FormsExpiring;
import ir.kargozar.cli.forms.FormsFill;
import ir.kargozar.cli.forms.FormsList;
import ir.kargozar.cli.forms.FormsReady;
import ir.kargozar.cli.forms.FormsRenew;
import ir.kargozar.cli.forms.FormsRevise;
import ir.kargozar.cli.forms.FormsShow;
import ir.kargozar.cli.forms.FormsWithdraw;
import ir.kargozar.cli.offices.IdentityExport;
import ir.kargozar.cli.offices.IdentityRenew;
import ir.kargozar.cli.offices.PackagesExport;
import ir.kargozar.cli.offices.PackagesImport;
import ir.kargozar.cli.offices.PackagesInbox;
import ir.kargozar.cli.offices.PackagesList;
import ir.kargozar.cli.offices.PackagesRewrite;
import ir.kargozar.cli.offices.PackagesSheet;
import ir.kargozar.cli.offices.PackagesVerify;
import ir.kargozar.cli.offices.PeersAdd;
import ir.kargozar.cli.offices.PeersList;
import ir.kargozar.cli.offices.PeersRevoke;
import ir.kargozar.cli.offset.BoardShow;
import ir.kargozar.cli.offset.DebtsImport;
import ir.kargozar.cli.offset.DebtsList;
import ir.kargozar.cli.offset.Declare;
import ir.kargozar.cli.offset.GiveList;
import ir.kargozar.cli.offset.LettersPrint;
import ir.kargozar.cli.offset.MeetingAgenda;
import ir.kargozar.cli.offset.MeetingApprove;
import ir.kargozar.cli.offset.MeetingMinutesPrint;
import ir.kargozar.cli.offset.MeetingRefuse;
import ir.kargozar.cli.offset.Notices;
import ir.kargozar.cli.offset.ReceivablesClaims;
import ir.kargozar.cli.offset.ReceivablesImport;
import ir.kargozar.cli.offset.RegisterCentre;
import ir.kargozar.cli.offset.Report;
import ir.kargozar.cli.offset.Reverse;
import ir.kargozar.cli.offset.Settle;
import ir.kargozar.cli.offset.Slips;
import ir.kargozar.cli.offset.TableShow;
import ir.kargozar.cli.offset.Told;
import ir.kargozar.cli.offset.WithdrawList;
import ir.kargozar.cli.papers.FormsCheck;
import ir.kargozar.cli.papers.FormsPrint;
import ir.kargozar.cli.papers.FormsWording;
import ir.kargozar.cli.recoveries.RecoveriesAdd;
import ir.kargozar.cli.recoveries.RecoveriesList;
import ir.kargozar.cli.recoveries.RecoveriesStrike;
import ir.kargozar.cli.scans.ScansAdd;
import ir.kargozar.cli.scans.ScansList;
import ir.kargozar.cli.scans.ScansSave;
import ir.kargozar.cli.secretariat.FormsApprove;
import ir.kargozar.cli.secretariat.FormsRefuse;
import ir.kargozar.cli.secretariat.FormsRegister;
import ir.kargozar.cli.secretariat.FormsSend;
import ir.kargozar.cli.statistics.StatisticsHalfYear;
import ir.kargozar.cli.statistics.StatisticsQuarter;
import ir.kargozar.cli.statistics.StatisticsRange;
import ir.kargozar.cli.statistics.StatisticsSend;
import ir.kargozar.cli.statistics.StatisticsState;
import ir.kargozar.cli.statistics.StatisticsYear;
import ir.kargozar.cli.support.Codes;
import ir.kargozar.cli.support.Doctor;
import ir.kargozar.cli.trainer.Attend;
import ir.kargozar.cli.trainer.CalendarShow;
import ir.kargozar.cli.trainer.CertificateCheck;
import ir.kargozar.cli.trainer.CertificateFile;
import ir.kargozar.cli.trainer.Certify;
import ir.kargozar.cli.trainer.CheckAdd;
import ir.kargozar.cli.trainer.CohortAdd;
import ir.kargozar.cli.trainer.CohortImport;
import ir.kargozar.cli.trainer.CohortList;
import ir.kargozar.cli.trainer.ExceptAdd;
import ir.kargozar.cli.trainer.GateSet;
import ir.kargozar.cli.trainer.MarkAdd;
import ir.kargozar.cli.trainer.Repeat;
import ir.kargozar.cli.trainer.ReportFile;
import ir.kargozar.cli.trainer.SessionAdd;
import ir.kargozar.cli.trainer.Sign;
import ir.kargozar.cli.training.LessonRead;
import ir.kargozar.cli.training.Lessons;
import ir.kargozar.cli.training.Questions;
import ir.kargozar.cli.training.RepresentativesAdd;
import ir.kargozar.cli.training.RepresentativesList;
import ir.kargozar.cli.training.RepresentativesWithdraw;
import ir.kargozar.cli.training.StandingShow;
import ir.kargozar.cli.workspace.Check;
import ir.kargozar.cli.workspace.Init;
import ir.kargozar.cli.workspace.LogShow;
import ir.kargozar.cli.workspace.LogVerify;
import ir.kargozar.text.Texts;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Every command, where it stands. */
public final class Commands {
    private final Session session;
    private final Options options;
    private final Failures failures;
    private final ResourceBundle help;

    private Commands(Session session, Options options) {
        this.session = session;
        this.options = options;
        this.failures = new Failures(session.answers());
        this.help = new HelpWords(session.texts());
    }

    /** Runs the words of one command line and returns its exit status. */
    public static int run(Terminal terminal, String... words) {
        Options.Early early = Options.Early.of(words);
        Texts texts = Texts.of(early.language());
        Answers answers = new Answers(
                terminal.out(),
                terminal.err(),
                texts,
                early.json(),
                terminal.clock().getZone());
        try {
            return tree(terminal, answers).execute(words);
        } finally {
            answers.flush();
        }
    }

    static CommandLine tree(Terminal terminal, Answers answers) {
        Options options = new Options();
        return new Commands(new Session(terminal, options, answers), options).tree();
    }

    private CommandLine tree() {
        CommandLine root = new CommandLine(options);
        root.addSubcommand(new Init(session));
        root.addSubcommand(new Demo(session));
        root.addSubcommand(new Rehearsal(session));
        group(
                root,
                "claims",
                new ClaimsAdd(session),
                new ClaimsList(session),
                new ClaimsShow(session),
                new ClaimsFind(session),
                new ClaimsAccept(session),
                new ClaimsReturn(session),
                new ClaimsRevise(session),
                new ClaimsUndo(session),
                new ClaimsResubmit(session),
                new ClaimsWithdraw(session),
                new ClaimsRenumber(session));
        group(
                root,
                "accounts",
                new AccountsAdd(session),
                new AccountsList(session),
                new AccountsChange(session),
                new AccountsOff(session),
                new AccountsOn(session),
                new AccountsPassphrase(session),
                new AccountsDuties(session));
        group(root, "scans", new ScansAdd(session), new ScansList(session), new ScansSave(session));
        group(
                root,
                "forms",
                new FormsFill(session),
                new FormsList(session),
                new FormsShow(session),
                new FormsPrint(session),
                new FormsRegister(session),
                new FormsApprove(session),
                new FormsRefuse(session),
                new FormsSend(session),
                new FormsRevise(session),
                new FormsReady(session),
                new FormsWithdraw(session),
                new FormsRenew(session),
                new FormsCheck(session),
                new FormsExpiring(session),
                new FormsWording(session));
        group(root, "receipts", new ReceiptsPrint(session), new ReceiptsOutcome(session));
        group(root, "peers", new PeersAdd(session), new PeersList(session), new PeersRevoke(session));
        group(root, "identity", new IdentityExport(session), new IdentityRenew(session));
        group(
                root,
                "packages",
                new PackagesExport(session),
                new PackagesVerify(session),
                new PackagesImport(session),
                new PackagesList(session),
                new PackagesInbox(session),
                new PackagesSheet(session),
                new PackagesRewrite(session));
        group(
                root,
                "circulars",
                new CircularsAdd(session),
                new CircularsList(session),
                new CircularsShow(session),
                new CircularsRead(session),
                new CircularsStatus(session));
        root.addSubcommand(new Examine(session));
        group(root, "payments", new PaymentsList(session), new PaymentsMark(session));
        group(root, "conflicts", new ConflictsList(session), new ConflictsShow(session), new ConflictsDecide(session));
        group(root, "papers", new PapersList(session), new PapersTick(session), new PapersConfirm(session));
        group(root, "bank", new BankList(session), new BankAnswer(session));
        group(
                root,
                "statistics",
                new MonthlyStatistics(session),
                new StatisticsQuarter(session),
                new StatisticsHalfYear(session),
                new StatisticsYear(session),
                new StatisticsRange(session),
                new StatisticsSend(session),
                new StatisticsState(session));
        group(
                root,
                "recoveries",
                new RecoveriesAdd(session),
                new RecoveriesList(session),
                new RecoveriesStrike(session));
        training(root);
        offset(root);
        group(root, "log", new LogVerify(session), new LogShow(session));
        root.addSubcommand(new Check(session));
        root.addSubcommand(new Doctor(session));
        root.addSubcommand(new Codes(session));
        group(
                root,
                "backup",
                new BackupCreate(session),
                new BackupVerify(session),
                new BackupRestore(session),
                new BackupList(session),
                new BackupDrill(session),
                new BackupSet(session));
        return prepared(root);
    }

    private void training(CommandLine root) {
        CommandLine training = group(
                root,
                "training",
                new Lessons(session),
                new LessonRead(session),
                new Questions(session),
                new StandingShow(session),
                new Attend(session),
                new MarkAdd(session),
                new CheckAdd(session),
                new Sign(session),
                new Repeat(session),
                new Certify(session),
                new GateSet(session),
                new ExceptAdd(session),
                new CalendarShow(session),
                new ReportFile(session),
                new CertificateFile(session),
                new CertificateCheck(session));
        group(
                training,
                "representatives",
                new RepresentativesAdd(session),
                new RepresentativesList(session),
                new RepresentativesWithdraw(session));
        group(training, "cohort", new CohortAdd(session), new CohortImport(session), new CohortList(session));
        group(training, "session", new SessionAdd(session));
    }

    private void offset(CommandLine root) {
        CommandLine offset = group(
                root,
                "offset",
                new RegisterCentre(session),
                new WithdrawList(session),
                new GiveList(session),
                new Declare(session),
                new Settle(session),
                new Reverse(session),
                new Notices(session),
                new Slips(session),
                new LettersPrint(session),
                new Report(session),
                new BoardShow(session),
                new TableShow(session),
                new Told(session));
        group(offset, "receivables", new ReceivablesImport(session), new ReceivablesClaims(session));
        group(
                offset,
                "meeting",
                new MeetingAgenda(session),
                new MeetingMinutesPrint(session),
                new MeetingApprove(session),
                new MeetingRefuse(session));
        group(offset, "debts", new DebtsImport(session), new DebtsList(session));
    }

    private static CommandLine group(CommandLine root, String word, Object... commands) {
        CommandLine group = new CommandLine(new Group());
        root.addSubcommand(word, group);
        for (Object command : commands) {
            group.addSubcommand(command);
        }
        return group;
    }

    private CommandLine prepared(CommandLine root) {
        Terminal terminal = session.terminal();
        return root.setResourceBundle(help)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(failures::usage)
                .setExecutionExceptionHandler((thrown, _, _) -> failures.thrown(thrown));
    }
}
