package ir.kargozar.desktop.claims;

/** What the buttons and keys of the list lead to; on what is picked, else on everything shown. */
public interface ListActions {

    void newClaim();

    /** Accepts every picked draft that can be. */
    void acceptPicked();

    /** Gives all picked papers back for the same reasons. */
    void giveBackPicked();

    /** Papers of all picked claims as one print job. */
    void printPicked();

    /** Numbers into the clipboard, one a line. */
    void copyNumbers();

    /** Into a file for spreadsheets. */
    void export();

    void chooseColumns();

    void saveFilter();

    /** Asks for the first and last day. */
    void chooseDays();
}
