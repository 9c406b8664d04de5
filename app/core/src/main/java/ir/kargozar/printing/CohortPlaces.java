package ir.kargozar.printing;

import ir.kargozar.office.Office;
import ir.kargozar.printing.wording.Places;
import ir.kargozar.printing.wording.Values;
import ir.kargozar.printing.wording.Values.Rows;
import ir.kargozar.training.Stage;
import ir.kargozar.training.report.CohortReport;
import ir.kargozar.training.report.CohortReport.Row;
import ir.kargozar.training.report.CohortWords;
import ir.kargozar.training.report.ItemAnalysis.FaultItem;
import ir.kargozar.training.report.ItemAnalysis.QuestionItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What stands at the places of a class's report. */
final class CohortPlaces {
    static final String PEOPLE = "people.rows";
    static final String QUESTIONS = "questions";
    static final String FAULTS = "faults";
    private static final String DASH = "\u2014";

    private final CohortReport report;
    private final CohortWords names;
    private final PaperWords words;

    /** @param names in Persian */
    CohortPlaces(CohortReport report, CohortWords names, PaperWords words) {
        this.report = report;
        this.names = names;
        this.words = words;
    }

    Values values(Office office) {
        Map<String, String> places = new HashMap<>();
        places.put("office", words.name(office.name()));
        places.put("province", words.name(office.province()));
        places.put("cohort", words.name(report.cohort().title()));
        places.put("cohort.code", words.code(report.cohort().code()));
        places.put("cohort.province", words.name(report.cohort().province()));
        places.put("goLive", words.date(report.cohort().goLive()));
        places.put("on", words.date(report.on()));
        places.put("days", words.figure(BigDecimal.valueOf(report.left())));
        places.put("count", words.number(report.rows().size()));
        places.put("theory", ofAll(report.signed(Stage.THEORY)));
        places.put("practice", ofAll(report.signed(Stage.PRACTICE)));
        places.put("complementary", ofAll(report.signed(Stage.COMPLEMENTARY)));
        places.put("certified", ofAll(report.certified()));
        places.put("late", ofAll(report.late()));
        return Values.of(places, Map.of(PEOPLE, people(), QUESTIONS, questions(), FAULTS, faults()));
    }

    private String ofAll(long count) {
        return words.say(
                "ofAll", words.number(count), words.number(report.rows().size()));
    }

    private Rows people() {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : report.rows()) {
            cells.add(List.of(
                    words.number(cells.size() + 1),
                    words.name(row.standing().trainee().name()),
                    words.code(row.person()),
                    words.code(row.standing().trainee().agency()),
                    signed(row, Stage.THEORY),
                    signed(row, Stage.PRACTICE),
                    signed(row, Stage.COMPLEMENTARY),
                    mark(row.theory()),
                    mark(row.practice()),
                    words.number(row.attempts()),
                    words.say("ofAll", words.number(row.attended()), words.number(row.held())),
                    names.prospect(row.prospect())));
        }
        return Rows.of(
                List.of(
                        Places.ROW,
                        "name",
                        "nationalId",
                        "agency",
                        "theory",
                        "practice",
                        "complementary",
                        "theoryMark",
                        "practiceMark",
                        "attempts",
                        "attended",
                        "outlook"),
                cells);
    }

    private String signed(Row row, Stage stage) {
        return CohortWords.signed(row, stage).map(words::date).orElse(DASH);
    }

    private String mark(OptionalInt mark) {
        return mark.isPresent() ? words.number(mark.getAsInt()) : DASH;
    }

    private Rows questions() {
        List<List<String>> cells = new ArrayList<>();
        for (QuestionItem item : report.items().questions()) {
            cells.add(List.of(
                    words.number(cells.size() + 1),
                    words.name(names.question(item)),
                    words.name(names.lesson(item.lesson())),
                    words.number(item.answered()),
                    share(item.rightShare()),
                    words.name(names.taken(item)),
                    names.telling(item.telling())));
        }
        return Rows.of(List.of(Places.ROW, "question", "lesson", "answered", "right", "wrong", "telling"), cells);
    }

    private Rows faults() {
        List<List<String>> cells = new ArrayList<>();
        for (FaultItem item : report.items().faults()) {
            cells.add(List.of(
                    words.number(cells.size() + 1),
                    words.name(names.fault(item.code())),
                    words.name(names.exercise(item.exercise())),
                    words.number(item.tried()),
                    share(item.missedShare())));
        }
        return Rows.of(List.of(Places.ROW, "fault", "exercise", "tried", "missed"), cells);
    }

    private String share(int percent) {
        return words.code(percent + "\u066a");
    }
}
