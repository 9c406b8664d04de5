package ir.kargozar.offset.form;

/** Copies of a form by their recipients, in the order of their numbers (B2). */
public enum Copy {
    DOCUMENTS_OFFICE,
    /** Which forwards it to the branch. */
    PROVINCIAL_OFFICE,
    /** Through the treatment directorate. */
    CENTRE
}
