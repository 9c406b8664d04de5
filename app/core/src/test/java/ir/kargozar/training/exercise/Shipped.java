package ir.kargozar.training.exercise;

import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;

/** The exercises that come with the program. */
public final class Shipped {
    public static final Texts TEXTS = Texts.of(Language.FA);
    private static final ExerciseFiles FILES =
            new ExerciseFiles(Optional.empty(), RulePacks.load(Optional.empty(), TEXTS), TEXTS);

    private Shipped() {}

    public static List<Exercise> all() {
        return FILES.all();
    }

    public static Exercise exercise(String code) {
        return FILES.find(code).orElseThrow();
    }
}
