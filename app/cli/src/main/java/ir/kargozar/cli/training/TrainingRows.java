package ir.kargozar.cli.training;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.FactWords;
import ir.kargozar.training.register.Attempt;
import ir.kargozar.training.register.Need;
import ir.kargozar.training.register.Standing;
import ir.kargozar.training.register.Trainee;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What commands of training say, by field. */
public final class TrainingRows {
    private TrainingRows() {}

    public static Map<String, Object> person(Trainee trainee) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nationalId", trainee.id());
        fields.put("name", trainee.name());
        fields.put("agency", trainee.agency());
        fields.put("login", trainee.login().map(Line::value).orElse(""));
        return fields;
    }

    /** The day of each sign-off, or nothing. */
    public static Map<String, Object> standing(Standing standing) {
        Map<String, Object> fields = person(standing.trainee());
        fields.put("cohort", standing.cohort().orElse(""));
        for (Stage stage : Stage.values()) {
            fields.put(
                    stage.name().toLowerCase(Locale.ROOT),
                    Optional.ofNullable(standing.signed().get(stage))
                            .map(signed -> signed.on().toString())
                            .orElse(""));
        }
        fields.put(
                "certificate",
                standing.certificate().map(Standing.Certificate::number).orElse(""));
        fields.put(
                "exception",
                standing.exception()
                        .map(Standing.Exemption::until)
                        .map(JalaliDate::toString)
                        .orElse(""));
        return fields;
    }

    static Map<String, Object> need(Need need) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("what", need.what());
        fields.put("code", need.code());
        fields.put("title", need.title());
        fields.put("best", need.best().isPresent() ? need.best().getAsInt() : "");
        fields.put("pass", need.pass());
        fields.put("done", need.done());
        return fields;
    }

    static Map<String, Object> attempt(Attempt attempt) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("on", attempt.on());
        fields.put("trainingStage", attempt.stage());
        fields.put("code", attempt.of());
        fields.put("score", attempt.score());
        fields.put("missed", attempt.missed());
        return fields;
    }

    /** A fact with its words. */
    public static Map<String, Object> fact(Fact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("what", fact.kind());
        fact.subject().ifPresent(about -> {
            fields.put("nationalId", about.person());
            fields.put("agency", about.agency());
        });
        fields.put("on", fact.on());
        fields.put("who", fact.who());
        fields.put("words", FactWords.write(fact.event()));
        return fields;
    }
}
