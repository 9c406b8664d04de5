package ir.kargozar.handover.statement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.statistics.statement.Statement;
import java.util.List;
import java.util.UUID;

/** Which statements each office above was sent, and what came of those below. Everything within the running transaction. */
public interface StatementCopies {
    /** Own ones, and those that agencies sent here, that an office was not sent, in their order, at most {@code limit}. */
    List<Statement> due(OfficeCode recipient, int limit);

    /** They are in a package now. */
    void sent(OfficeCode recipient, List<Statement> statements, long sequence);

    /** It never came: the package that took it was refused for ever. */
    void unsent(OfficeCode recipient, UUID statement);

    /** Keeps what came, once; false where another stands here under its id. */
    boolean receive(Statement statement, From from, Change change);

    /** Whose package brought it, and when. */
    record From(OfficeCode sender, JalaliDate on) {}
}
