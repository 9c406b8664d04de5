package ir.kargozar.training.fact;

/** What kinds of things happen in training. */
public enum Kind {
    INTRODUCED(true, true),
    WITHDRAWN(true, true),
    LESSON_READ(true, true),
    QUESTIONS(true, true),
    EXERCISE(true, true),
    COHORT(false, false),
    MEMBER(true, false),
    SESSION(false, false),
    ATTENDED(true, false),
    MARK(true, false),
    CHECK(true, false),
    SIGNED(true, false),
    REPEAT(true, false),
    CERTIFIED(true, false),
    GATE(false, false),
    EXCEPTION(true, false);

    private final boolean ofPerson;
    private final boolean ofAgency;

    Kind(boolean ofPerson, boolean ofAgency) {
        this.ofPerson = ofPerson;
        this.ofAgency = ofAgency;
    }

    /** It happens to a person; the others to everyone. */
    public boolean isOfPerson() {
        return ofPerson;
    }

    /** An agency may state it of its own people; the others only a documents office. */
    public boolean isOfAgency() {
        return ofAgency;
    }
}
