package ir.kargozar.desktop.trainer;

import ir.kargozar.School;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.training.report.TrainingPapers;
import java.util.function.Supplier;

/**
 * What trainers work with.
 *
 * @param papers the engine behind them is made when the first paper is asked for
 * @param who as the log names him
 */
public record Teaching(School school, Supplier<TrainingPapers> papers, JalaliDate today, String who) {}
