package ir.kargozar.desktop.practice;

import ir.kargozar.claim.ReturnReason;
import ir.kargozar.training.exercise.PracticeResults.Done;
import ir.kargozar.training.exercise.PracticeResults.Others;
import ir.kargozar.training.exercise.Score;
import java.util.List;
import java.util.Optional;

/**
 * What came of an exercise, to be shown.
 *
 * @param reasons of the practice workspace, for their words
 */
record PracticeResult(Score score, Done done, Optional<Others> others, List<ReturnReason> reasons) {
    PracticeResult {
        reasons = List.copyOf(reasons);
    }
}
