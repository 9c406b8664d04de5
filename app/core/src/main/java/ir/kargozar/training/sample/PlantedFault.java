package ir.kargozar.training.sample;

/** What a sample was spoilt with, and the code by which the program must find it. */
public enum PlantedFault {
    WRONG_NATIONAL_ID("NATIONAL_ID_CHECK_DIGIT", true),
    DATE_NOT_IN_CALENDAR("DATE_NOT_IN_CALENDAR", true),
    NEGATIVE_AMOUNT("AMOUNT_NEGATIVE", true),
    INVOICE_AFTER_RECEIVED("INVOICE_AFTER_RECEIVED", true),
    WRONG_OWNER("ACCOUNT_OWNER_NOT_MAIN_INSURED", true),
    MISSING_PAPER("PAPER_MISSING", false),
    COPY_FOR_ORIGINAL("PAPER_ORIGINAL_NEEDED", false),
    REJECTED_ACCOUNT("ACCOUNT_REJECTED", false),
    DUPLICATE_INVOICE("DUPLICATE_INVOICE", false);

    private final String code;
    private final boolean ofReading;

    PlantedFault(String code, boolean ofReading) {
        this.code = code;
        this.ofReading = ofReading;
    }

    /** Code of the problem that the program must name. */
    public String code() {
        return code;
    }

    /** True where the entry cannot even be read; false where reading goes well and the rules or the desk refuse. */
    public boolean isOfReading() {
        return ofReading;
    }
}
