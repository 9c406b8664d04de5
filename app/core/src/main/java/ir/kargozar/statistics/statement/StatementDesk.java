package ir.kargozar.statistics.statement;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.statement.StatedMonth.OfAgency;
import ir.kargozar.statistics.statement.Statement.Subject;
import ir.kargozar.statistics.statement.Statements.Kept;
import ir.kargozar.statistics.statement.Statements.Sending;
import ir.kargozar.statistics.statement.Statements.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Monthly statistics of an agency or of an office's agencies: frozen and sent (A2, A3), and what came of those below. */
public final class StatementDesk {
    private final Statements statements;
    private final Offices offices;
    private final Transactions transactions;
    private final Rules rules;
    private final Here here;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    /** What is counted, and by when it is due. */
    public record Rules(Measures measures, Deadline deadline) {}

    /** This office and its clock. */
    public record Here(Office office, Clock clock) {}

    public StatementDesk(Statements statements, Offices offices, Transactions transactions, Rules rules, Here here) {
        this.statements = statements;
        this.offices = offices;
        this.transactions = transactions;
        this.rules = rules;
        this.here = here;
    }

    /** Whether this desk sends monthly statistics. */
    public boolean sends() {
        return !Offices.above(here.office().desk()).isEmpty();
    }

    /** Whether offices below send theirs here. */
    public boolean collects() {
        return here.office().desk() != Desk.AGENCY;
    }

    /**
     * Freezes a month's figures as they are counted now; the next package to each office above takes them along. Once more, only
     * what has changed since: as the next revision. Refusals: STATEMENT_DESK, STATEMENT_MONTH_NOT_OVER, STATEMENT_SAME where
     * nothing has changed, STATEMENT_NO_CLAIMS where an office has no agency's claim of that month.
     */
    public List<Statement> send(JalaliMonth month, String who) {
        if (!sends()) {
            throw new Refusal("STATEMENT_DESK");
        }
        if (!today().isAfter(month.lastDay())) {
            throw new Refusal(
                    "STATEMENT_MONTH_NOT_OVER",
                    month.toString(),
                    month.lastDay().toString());
        }
        return transactions.within(() -> {
            SortedMap<OfficeCode, List<StatementLine>> now = now(month);
            if (now.isEmpty()) {
                throw new Refusal("STATEMENT_NO_CLAIMS", month.toString());
            }
            List<Statement> made = new ArrayList<>();
            now.forEach((agency, lines) -> next(subject(agency, month), lines).ifPresent(made::add));
            if (made.isEmpty()) {
                throw new Refusal("STATEMENT_SAME", month.toString());
            }
            made.forEach(each -> statements.add(each, new Change(who, "statistics.stated")));
            return List.copyOf(made);
        });
    }

    private Optional<Statement> next(Subject subject, List<StatementLine> lines) {
        Optional<Statement> last = statements.latest(subject).map(Kept::statement);
        int revision = last.map(Statement::revision).orElse(0) + 1;
        Statement next = new Statement(ids.generate(), subject, revision, today(), lines);
        return last.filter(known -> known.lines().equals(next.lines())).isPresent()
                ? Optional.empty()
                : Optional.of(next);
    }

    /** Of an agency its own, though none; of an office those of every agency that has claims, or had when it was stated. */
    private SortedMap<OfficeCode, List<StatementLine>> now(JalaliMonth month) {
        SortedMap<OfficeCode, List<StatementLine>> now = new TreeMap<>(statements.counted(month));
        OfficeCode own = here.office().code();
        if (here.office().desk() == Desk.AGENCY) {
            SortedMap<OfficeCode, List<StatementLine>> alone = new TreeMap<>();
            alone.put(own, now.getOrDefault(own, List.of()));
            return alone;
        }
        own(month).forEach(stated -> now.putIfAbsent(stated.subject().agency(), List.of()));
        return now;
    }

    private List<Statement> own(JalaliMonth month) {
        return statements.latest(month).stream()
                .map(Kept::statement)
                .filter(stated -> stated.subject().by().equals(here.office().code()))
                .toList();
    }

    private Subject subject(OfficeCode agency, JalaliMonth month) {
        return new Subject(here.office().code(), agency, month);
    }

    /** How a month's statistics of this office stand. */
    public StatedMonth month(JalaliMonth month) {
        return transactions.within(() -> {
            List<Statement> stated = own(month);
            return new StatedMonth(
                    month,
                    rules.deadline().dueOn(month),
                    rules.deadline().daysLeft(month, today()),
                    stated,
                    stated.isEmpty() ? List.of() : sendings(stated),
                    stated.isEmpty() ? List.of() : differences(stated, now(month)));
        });
    }

    private List<Sending> sendings(List<Statement> stated) {
        Map<OfficeCode, Sending> least = new TreeMap<>();
        List<OfficeCode> above = offices.trusted().stream()
                .filter(each -> Offices.above(here.office().desk()).contains(each.desk()))
                .map(Offices.Other::code)
                .toList();
        for (Statement each : stated) {
            Map<OfficeCode, Sending> known = new TreeMap<>();
            above.forEach(office -> known.put(office, new Sending(office, 0, Stage.WAITING)));
            statements.sendings(each).forEach(sending -> known.put(sending.recipient(), sending));
            known.forEach((office, sending) -> least.merge(office, sending, StatementDesk::lesser));
        }
        return List.copyOf(least.values());
    }

    private static Sending lesser(Sending a, Sending b) {
        return a.stage().compareTo(b.stage()) <= 0 ? a : b;
    }

    private List<Difference> differences(List<Statement> stated, SortedMap<OfficeCode, List<StatementLine>> now) {
        List<Figure> then =
                figures(stated.stream().flatMap(each -> each.lines().stream()).toList());
        List<Figure> today = figures(now.values().stream().flatMap(List::stream).toList());
        List<Measure> told = Statement.told(rules.measures());
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < then.size(); i++) {
            if (!then.get(i).equals(today.get(i))) {
                differences.add(new Difference(told.get(i), then.get(i), today.get(i)));
            }
        }
        return differences;
    }

    private List<Figure> figures(List<StatementLine> lines) {
        return Statement.figures(lines, rules.measures());
    }

    /** Measures that a statement tells of; figures stand in their order. */
    public List<Measure> told() {
        return Statement.told(rules.measures());
    }

    /** What an agency stated. */
    public Optional<List<Figure>> stated(OfAgency agency) {
        return agency.own().map(kept -> figures(kept.statement().lines()));
    }

    /** What is counted of it here. */
    public List<Figure> counted(OfAgency agency) {
        return figures(agency.counted());
    }

    /** Months that have ended, are asked for and were not sent, the oldest first; none where this desk sends none. */
    public List<StatedMonth> pending() {
        return transactions.within(() -> {
            List<StatedMonth> pending = new ArrayList<>();
            JalaliMonth ended = today().inMonth().plus(-1);
            if (sends()) {
                for (JalaliMonth month = statements.first().orElse(ended);
                        month.compareTo(ended) <= 0;
                        month = month.next()) {
                    if (rules.deadline().isAsked(month, today()) && own(month).isEmpty() && isWanted(month, ended)) {
                        pending.add(month(month));
                    }
                }
            }
            return List.copyOf(pending);
        });
    }

    /** An agency sends the last month though it was empty; a month without a claim that was long ago is not asked for. */
    private boolean isWanted(JalaliMonth month, JalaliMonth ended) {
        boolean isLastOfAgency = month.equals(ended) && here.office().desk() == Desk.AGENCY;
        return isLastOfAgency || !statements.counted(month).isEmpty();
    }

    /** What each agency below sent of a month, by code: known by its card, its claims or its statements. */
    public List<OfAgency> agencies(JalaliMonth month) {
        return transactions.within(() -> {
            List<Kept> kept = statements.latest(month);
            SortedMap<OfficeCode, List<StatementLine>> counted = counted(month, kept);
            Map<OfficeCode, String> names = new TreeMap<>();
            offices.trusted().stream()
                    .filter(each -> each.desk() == Desk.AGENCY)
                    .forEach(each -> names.put(each.code(), each.name().value()));
            SortedSet<OfficeCode> agencies = new TreeSet<>(names.keySet());
            agencies.addAll(counted.keySet());
            kept.forEach(each -> agencies.add(each.statement().subject().agency()));
            return agencies.stream()
                    .map(agency -> ofAgency(agency, names.getOrDefault(agency, ""), month, kept, counted))
                    .toList();
        });
    }

    private OfAgency ofAgency(
            OfficeCode agency,
            String name,
            JalaliMonth month,
            List<Kept> kept,
            SortedMap<OfficeCode, List<StatementLine>> counted) {
        Optional<Kept> own = kept.stream()
                .filter(each -> each.statement().subject().by().equals(agency))
                .findFirst();
        JalaliDate came = own.flatMap(Kept::cameOn).orElse(today());
        return new OfAgency(
                agency,
                name,
                own,
                counted.getOrDefault(agency, List.of()),
                came.isAfter(rules.deadline().dueOn(month)));
    }

    /** An office counts itself; those above it have its word. */
    private SortedMap<OfficeCode, List<StatementLine>> counted(JalaliMonth month, List<Kept> kept) {
        SortedMap<OfficeCode, List<StatementLine>> counted = new TreeMap<>(statements.counted(month));
        kept.stream()
                .map(Kept::statement)
                .filter(each -> !each.subject().by().equals(each.subject().agency()))
                .sorted(Comparator.comparing(each -> each.subject().by()))
                .forEach(each -> counted.putIfAbsent(each.subject().agency(), each.lines()));
        return counted;
    }

    private JalaliDate today() {
        return JalaliDate.of(LocalDate.now(here.clock()));
    }
}
