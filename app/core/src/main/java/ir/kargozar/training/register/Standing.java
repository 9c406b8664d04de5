package ir.kargozar.training.register;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where a trainee stands.
 *
 * @param cohort code
 * @param read lessons whose text was read to its end
 * @param attempts in order of time, those before a repeat too
 * @param attendance by code of session: present or absent
 * @param checks by code of the check list: seen or not
 * @param signed stages that are signed off
 * @param exception the last one granted, whether it is over or not
 */
public record Standing(
        Trainee trainee,
        Optional<String> cohort,
        Set<String> read,
        List<Attempt> attempts,
        Map<String, Boolean> attendance,
        Map<String, Boolean> checks,
        Map<Stage, SignOff> signed,
        Optional<Certificate> certificate,
        Optional<Exemption> exception) {
    public Standing {
        read = Set.copyOf(read);
        attempts = List.copyOf(attempts);
        attendance = Map.copyOf(attendance);
        checks = Map.copyOf(checks);
        signed = Map.copyOf(signed);
    }

    /** @param by the office whose expert signed */
    public record SignOff(JalaliDate on, OfficeCode by, String who) {}

    public record Certificate(String number, JalaliDate on, OfficeCode by, String who) {}

    /** @param until the last day on which it holds */
    public record Exemption(JalaliDate until, Line reason, JalaliDate on, String who) {
        public boolean holds(JalaliDate day) {
            return !day.isAfter(until);
        }
    }

    public boolean isSigned(Stage stage) {
        return signed.containsKey(stage);
    }

    /** All three stages are signed off. */
    public boolean isTrained() {
        return next().isEmpty();
    }

    /** The first stage that is not signed off. */
    public Optional<Stage> next() {
        return Arrays.stream(Stage.values()).filter(stage -> !isSigned(stage)).findFirst();
    }

    /** The best score that counts, of a lesson or an exercise. */
    public OptionalInt best(Stage stage, String of) {
        return attempts.stream()
                .filter(attempt -> attempt.counts()
                        && attempt.stage() == stage
                        && attempt.of().equals(of))
                .mapToInt(Attempt::score)
                .max();
    }

    /** How often something was tried, in all. */
    public long tries(Stage stage, String of) {
        return attempts.stream()
                .filter(attempt -> attempt.stage() == stage && attempt.of().equals(of))
                .count();
    }
}
