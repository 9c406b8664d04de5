package ir.kargozar.printing;

import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Pictures;
import ir.kargozar.printing.sheet.Pictures.Picture;
import ir.kargozar.statistics.chart.Chart;
import ir.kargozar.statistics.chart.Chart.Bar;
import ir.kargozar.statistics.chart.Chart.Kind;
import ir.kargozar.statistics.chart.Drawing;
import ir.kargozar.training.Stage;
import ir.kargozar.training.report.CohortReport;
import ir.kargozar.training.report.CohortWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many of a class passed each stage, and how their marks lie. */
record CohortCharts(CohortReport report, CohortWords names, PaperWords words) {
    private static final double WIDTH = 362;
    private static final double HEIGHT = 150;
    private static final List<Integer> BOUNDS = List.of(0, 50, 70, 85, 101);

    List<Block> blocks() {
        return List.of(new Pictures(
                List.of(picture(words.say("cohortStages"), stages()), picture(words.say("cohortMarks"), marks()))));
    }

    private List<Bar> stages() {
        List<Bar> bars = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            bars.add(bar(stage.name(), names.stage(stage), report.signed(stage)));
        }
        bars.add(bar("CERTIFIED", words.say("certified"), report.certified()));
        return bars;
    }

    private List<Bar> marks() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 1; i < BOUNDS.size(); i++) {
            int from = BOUNDS.get(i - 1);
            int to = BOUNDS.get(i) - 1;
            long count = report.rows().stream()
                    .filter(row -> row.theory().isPresent())
                    .filter(row ->
                            row.theory().getAsInt() >= from && row.theory().getAsInt() <= to)
                    .count();
            bars.add(bar(Integer.toString(from), words.say("marksFrom", words.number(from), words.number(to)), count));
        }
        long without =
                report.rows().stream().filter(row -> row.theory().isEmpty()).count();
        bars.add(bar("", words.say("marksNone"), without));
        return bars;
    }

    private Bar bar(String key, String label, long count) {
        return new Bar(key, label, Optional.of(BigDecimal.valueOf(count)), words.number(count));
    }

    private static Picture picture(String title, List<Bar> bars) {
        String said = bars.stream().map(bar -> bar.label() + " " + bar.shown()).collect(Collectors.joining("\u061b "));
        Drawing drawing = Drawing.of(new Chart(Kind.BARS, "", "", bars, List.of()), WIDTH, HEIGHT);
        return new Picture(title, title + ": " + said, drawing);
    }
}
