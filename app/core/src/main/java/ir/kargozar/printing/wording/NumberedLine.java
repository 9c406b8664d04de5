package ir.kargozar.printing.wording;

/** A line of a wording file; lines are counted from 1, as editors do. */
record NumberedLine(int number, String text) {
    boolean isBlank() {
        return text.isEmpty();
    }
}
