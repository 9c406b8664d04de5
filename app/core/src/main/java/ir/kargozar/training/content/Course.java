package ir.kargozar.training.content;

import java.util.List;

/**
 * What the three stages ask for (A4): an office's data; the numbers shipped are defaults.
 *
 * @param theory the least share of right answers in each lesson's questions, percent
 * @param practice the least score of an exercise
 * @param exercises codes of those that must be passed
 * @param days working days that each stage takes, in the order of stages
 * @param checks what the office's expert sees at the agency
 */
public record Course(int theory, int practice, List<String> exercises, List<Integer> days, List<Check> checks) {
    public Course {
        exercises = List.copyOf(exercises);
        days = List.copyOf(days);
        checks = List.copyOf(checks);
    }

    /** A line of the check list. */
    public record Check(String code, String text) {}
}
