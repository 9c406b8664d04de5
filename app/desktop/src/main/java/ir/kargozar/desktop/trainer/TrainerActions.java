package ir.kargozar.desktop.trainer;

import ir.kargozar.identity.NationalId;

/** Where the trainer’s buttons lead. */
interface TrainerActions {
    void newCohort();

    void importRoll();

    void sessions();

    void items();

    void report();

    void saveItems();

    void gate();

    void verify();

    /** What is taught, as who learns sees it. */
    void lessons();

    void open(NationalId person);

    void newSession();

    void storeAttendance();

    void storeRoll();

    void sign();

    void certify();

    void print();

    void mark();

    void except();

    void repeat();

    /** One screen back. */
    void back();
}
