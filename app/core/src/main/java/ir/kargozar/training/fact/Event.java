package ir.kargozar.training.fact;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import java.util.List;
import java.util.Optional;

/** What happened. Of a person, where {@link Kind#isOfPerson} says so; which person, the fact says. */
public sealed interface Event {
    Kind kind();

    /** Whether a text has the shape of a code: Latin letters, digits, hyphens and underscores, at most 40. */
    static boolean isCode(String text) {
        return Codes.isCode(text);
    }

    /**
     * An agency introduces a representative for training (A2); once more, what is known is corrected.
     *
     * @param login the user's name under which claims are taken at the agency; empty where not known
     */
    record Introduced(Line firstName, Line lastName, Optional<Line> login) implements Event {
        @Override
        public Kind kind() {
            return Kind.INTRODUCED;
        }
    }

    /** Works there no more. */
    record Withdrawn(Line reason) implements Event {
        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }
    }

    /** Went through a lesson's text to its end. */
    record LessonRead(String lesson) implements Event {
        public LessonRead {
            Codes.check(lesson);
        }

        @Override
        public Kind kind() {
            return Kind.LESSON_READ;
        }
    }

    /** Answered a lesson's questions, all in one go. */
    record Questions(String lesson, List<Answer> answers) implements Event {
        public Questions {
            Codes.check(lesson);
            answers = List.copyOf(answers);
            Codes.checkCount(answers);
        }

        /** Right ones, percent, rounded down. */
        public int score() {
            return Math.toIntExact(100 * answers.stream().filter(Answer::right).count() / answers.size());
        }

        @Override
        public Kind kind() {
            return Kind.QUESTIONS;
        }
    }

    /** @param chosen place of the choice in the lesson's file, 1 first */
    record Answer(String question, int chosen, boolean right) {
        public Answer {
            Codes.check(question);
            Codes.check(chosen, 1, 99);
        }
    }

    /**
     * Did an exercise.
     *
     * @param score 0 to 100
     * @param keys key strokes
     * @param missed codes of what was not found
     */
    record Exercise(String exercise, int score, int seconds, int keys, List<String> missed) implements Event {
        public Exercise {
            Codes.check(exercise);
            Codes.check(score, 0, 100);
            Codes.check(seconds, 0, Codes.MOST);
            Codes.check(keys, 0, Codes.MOST);
            missed = List.copyOf(missed);
            Codes.check(missed.size(), 0, 40);
            missed.forEach(Codes::check);
        }

        @Override
        public Kind kind() {
            return Kind.EXERCISE;
        }
    }

    /** A class; under the same code once more, it is corrected. */
    record Cohort(String code, Line title, Line province, JalaliDate goLive) implements Event {
        public Cohort {
            Codes.check(code);
        }

        @Override
        public Kind kind() {
            return Kind.COHORT;
        }
    }

    /** Is in a cohort from now on, and in no other. */
    record Member(String cohort) implements Event {
        public Member {
            Codes.check(cohort);
        }

        @Override
        public Kind kind() {
            return Kind.MEMBER;
        }
    }

    /**
     * A meeting of a cohort; under the same code once more, it is corrected.
     *
     * @param stage practice is at the documents office, complementary at the agency (A4)
     */
    record Session(String code, String cohort, Stage stage, Line place, JalaliDate day, int hours) implements Event {
        public Session {
            Codes.check(code);
            Codes.check(cohort);
            Codes.check(hours, 1, 24);
        }

        @Override
        public Kind kind() {
            return Kind.SESSION;
        }
    }

    /** Whether someone was at a session. */
    record Attended(String session, boolean present) implements Event {
        public Attended {
            Codes.check(session);
        }

        @Override
        public Kind kind() {
            return Kind.ATTENDED;
        }
    }

    /**
     * A trainer's mark for what was examined by mouth or on paper; counts as an attempt.
     *
     * @param of code of a lesson (theory) or an exercise (practice), or a word of the trainer's
     * @param score 0 to 100
     */
    record Mark(Stage stage, String of, int score) implements Event {
        public Mark {
            Codes.check(of);
            Codes.check(score, 0, 100);
        }

        @Override
        public Kind kind() {
            return Kind.MARK;
        }
    }

    /** A line of the check list at the agency. */
    record Check(String check, boolean seen) implements Event {
        public Check {
            Codes.check(check);
        }

        @Override
        public Kind kind() {
            return Kind.CHECK;
        }
    }

    /** An expert of the office signed a stage off. */
    record Signed(Stage stage) implements Event {
        @Override
        public Kind kind() {
            return Kind.SIGNED;
        }
    }

    /** A stage is to be repeated: marks of it before, its sign-off, what came after it, and the certificate count no more. */
    record Repeat(Stage stage, Line reason) implements Event {
        @Override
        public Kind kind() {
            return Kind.REPEAT;
        }
    }

    /** @param number {@code OFFICE-31/1405/12} */
    record Certified(String number) implements Event {
        public Certified {
            Codes.checkCertificate(number);
        }

        @Override
        public Kind kind() {
            return Kind.CERTIFIED;
        }
    }

    /** @param from the first day on which only who has the three stages accepts claims; empty: the gate is lifted */
    record Gate(Optional<JalaliDate> from) implements Event {
        @Override
        public Kind kind() {
            return Kind.GATE;
        }
    }

    /** The head lets someone through the gate (with the last day). */
    record Excepted(JalaliDate until, Line reason) implements Event {
        @Override
        public Kind kind() {
            return Kind.EXCEPTION;
        }
    }
}
