package ir.kargozar.printing;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.office.Office;
import ir.kargozar.printing.wording.Places;
import ir.kargozar.printing.wording.Values;
import ir.kargozar.printing.wording.Values.Rows;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Growth;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.ReportWords;
import ir.kargozar.statistics.StatisticsPapers.Order;
import ir.kargozar.text.Digits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The places that the wording of a report may name, and what stands at them; a dash where an office has no such measure. */
final class ReportPlaces {
    static final String MEASURES = "measures";
    static final String KEYS = "keys";
    private static final String DASH = "\u2014";
    private static final List<String> OF_MEASURE = List.of("", ".name", ".unit", ".before", ".lastYear");
    private static final BigDecimal TWICE = BigDecimal.TWO;

    private final Report report;
    private final PaperWords words;
    private final ReportWords names;

    ReportPlaces(Report report, PaperWords words, ReportWords names) {
        this.report = report;
        this.words = words;
        this.names = names;
    }

    Values values(Order order, Office office) {
        Map<String, String> places = new HashMap<>();
        for (Measure shipped : Measures.load(Optional.empty()).all()) {
            OF_MEASURE.forEach(part -> places.put(shipped.code() + part, DASH));
        }
        for (int i = 0; i < report.measures().size(); i++) {
            of(i, places);
        }
        places.put("office", words.name(office.name()));
        places.put("province", words.name(office.province()));
        places.put("desk", words.word(office.desk()));
        places.put("period", period());
        places.put("by", by());
        places.put("on", words.date(order.madeOn()));
        return Values.of(places, Map.of(MEASURES, measures(), KEYS, keys()));
    }

    String period() {
        return Digits.persian(names.period(report.period()));
    }

    String by() {
        return words.word(report.by());
    }

    private void of(int measure, Map<String, String> places) {
        Measure counted = report.measures().get(measure);
        places.put(counted.code(), figure(report.total().get(measure)));
        places.put(counted.code() + ".name", names.name(counted));
        places.put(counted.code() + ".unit", names.unit(counted));
        places.put(counted.code() + ".before", growth(report.sinceBefore(measure)));
        places.put(counted.code() + ".lastYear", growth(report.sinceLastYear(measure)));
    }

    private Rows measures() {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < report.measures().size(); i++) {
            cells.add(List.of(
                    names.name(report.measures().get(i)),
                    names.unit(report.measures().get(i)),
                    figure(report.total().get(i)),
                    figure(report.before().get(i)),
                    growth(report.sinceBefore(i)),
                    figure(report.lastYear().get(i)),
                    growth(report.sinceLastYear(i))));
        }
        return Rows.of(
                List.of("name", "unit", "number", "before", "beforeGrowth", "lastYear", "lastYearGrowth"), cells);
    }

    private Rows keys() {
        List<String> columns = new ArrayList<>(List.of(Places.ROW, "key"));
        List<String> codes = codes();
        columns.addAll(codes);
        List<List<String>> cells = new ArrayList<>();
        report.rows().forEach((key, figures) -> {
            List<String> row = new ArrayList<>(List.of(words.number(cells.size() + 1), key(key)));
            IntStream.range(0, codes.size())
                    .mapToObj(i -> i < figures.size() ? figure(figures.get(i)) : DASH)
                    .forEach(row::add);
            cells.add(row);
        });
        Map<String, String> sums = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            sums.put(
                    codes.get(i),
                    i < report.total().size() ? figure(report.total().get(i)) : DASH);
        }
        return Rows.of(columns, cells).summed(words.say(report.by() == Dimension.REASON ? "all" : "sum"), sums);
    }

    /** The office's own measures, and then those of the shipped file that it has not. */
    private List<String> codes() {
        List<String> codes =
                new ArrayList<>(report.measures().stream().map(Measure::code).toList());
        Measures.load(Optional.empty()).all().stream()
                .map(Measure::code)
                .filter(code -> !codes.contains(code))
                .forEach(codes::add);
        return codes;
    }

    /** Of a key of the report. */
    String key(String key) {
        return key(report.by(), key);
    }

    String key(Dimension by, String key) {
        return switch (by) {
            case MONTH -> Digits.persian(names.month(JalaliMonth.of(key).orThrow()));
            case AGENCY, REASON -> words.code(key);
            case WHOLE, KIND, PROVIDER_TYPE, CLERK, PROVINCE -> names.key(by, key);
        };
    }

    String figure(Figure figure) {
        return figure.number().map(words::figure).orElse(DASH);
    }

    private String growth(Growth growth) {
        if (growth.percent().isEmpty()) {
            return growth.now().sum() == 0 ? DASH : words.say("growthNone");
        }
        BigDecimal percent = growth.percent().orElseThrow();
        String shown = words.percent(percent);
        return growth.times()
                .filter(times -> times.compareTo(TWICE) >= 0)
                .map(times -> words.say("growth", shown, words.figure(times)))
                .orElse(shown);
    }
}
