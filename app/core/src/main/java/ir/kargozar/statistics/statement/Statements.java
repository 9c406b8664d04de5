package ir.kargozar.statistics.statement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.statistics.statement.Statement.Subject;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Statements of this office and of those below it, and what is counted now. */
public interface Statements {

    /** What the claims of a month say now, by agency; agencies without one are left out. */
    SortedMap<OfficeCode, List<StatementLine>> counted(JalaliMonth month);

    /** The last revision. */
    Optional<Kept> latest(Subject subject);

    /** Last revisions of everyone's statements of a month, by agency, then by office. */
    List<Kept> latest(JalaliMonth month);

    /** The first month in which a claim was counted. */
    Optional<JalaliMonth> first();

    /** Keeps an own one, with its log row. */
    void add(Statement statement, Change change);

    /** How far an own one came, by recipient; without those to which it was not sent yet. */
    List<Sending> sendings(Statement statement);

    /**
     * A statement that is kept.
     *
     * @param cameOn none of an own one
     */
    record Kept(Statement statement, Optional<JalaliDate> cameOn) {}

    /** What is known of the package in which a statement goes to an office. */
    record Sending(OfficeCode recipient, long sequence, Stage stage) {}

    /** Never more than is known. */
    enum Stage {
        /** It goes with the next package. */
        WAITING,
        /** It is in a package; whether its file was written is not known. */
        PACKED,
        /** The file was written and read back. */
        SENT,
        /** The receipt came. */
        RECEIVED
    }
}
