package ir.kargozar.desktop.practice;

import ir.kargozar.training.exercise.Exercise;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;

/** An exercise while it runs: its time, and how many keys were pressed. */
public final class PracticeModel {
    private final Exercise exercise;
    private final Clock clock;
    private final Instant begun;
    private final LongProperty seconds = new SimpleLongProperty();
    private int strokes;

    public PracticeModel(Exercise exercise, Clock clock) {
        this.exercise = exercise;
        this.clock = clock;
        begun = clock.instant();
    }

    Exercise exercise() {
        return exercise;
    }

    LongProperty seconds() {
        return seconds;
    }

    void tick() {
        seconds.set(Duration.between(begun, clock.instant()).toSeconds());
    }

    /** A key was pressed; which one is not kept. */
    void stroke() {
        strokes++;
    }

    int strokes() {
        return strokes;
    }
}
