package ir.kargozar.training.report;

/** How many questions somebody answered, and how many rightly. */
record Marks(int asked, int right) {
    Marks plus(Marks other) {
        return new Marks(asked + other.asked, right + other.right);
    }

    /** Share of right ones in all questions but one. */
    double without(boolean rightThere) {
        int others = asked - 1;
        return others == 0 ? 0 : (right - (rightThere ? 1 : 0)) / (double) others;
    }
}
