package ir.kargozar.recovery;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import java.util.List;
import java.util.Optional;

/** The register of recoveries. Every change writes its log row in the same transaction. */
public interface Recoveries {

    /** The next number of an office's year; part of the running transaction. */
    RecoveryNumber nextNumber(OfficeCode office, int jalaliYear);

    /** A number that is already there is a fault RECORD_EXISTS. */
    void add(Recovery recovery, Change change);

    /** Notes that it is struck out. One that is not there, or is struck out already, is a fault RECOVERY_CHANGED_MEANWHILE. */
    void strike(RecoveryNumber number, Recovery.Strike strike, Change change);

    Optional<Recovery> find(RecoveryNumber number);

    /** Those of the days from the first to the last, struck out ones too, in the order in which they were entered. */
    List<Recovery> list(JalaliDate first, JalaliDate last);
}
