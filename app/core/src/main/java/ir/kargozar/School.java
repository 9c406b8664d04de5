package ir.kargozar;

import ir.kargozar.training.content.Library;

/** Training: what is taught in a workspace. */
public final class School {
    private final OwnFiles own;

    School(OwnFiles own) {
        this.own = own;
    }

    /** Lessons, questions, the course. */
    public Library library() {
        return new Library(own.training());
    }
}
