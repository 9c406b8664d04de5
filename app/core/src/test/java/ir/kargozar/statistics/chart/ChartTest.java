package ir.kargozar.statistics.chart;

import static org.assertj.core.api.Assertions.assertThat;

import static org.assertj.core.api.Assertions.offset;

import ir.kargozar.statistics.chart.Chart.Bar;
import ir.kargozar.statistics.chart.Chart.Kind;
import ir.kargozar.text.Language;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** Whatever the numbers: all inside, nothing over another, nothing lost. */
class ChartTest {
    private static final String NAME = "\u0645\u0631\u06a9\u0632 \u062f\u0631\u0645\u0627\u0646\u06cc ";

    private record Edges(double left, double top, double right, double bottom) {
        boolean meets(Edges other) {
            return left < other.right - 0.01
                    && other.left < right - 0.01
                    && top < other.bottom - 0.01
                    && other.top < bottom - 0.01;
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void staysInsideAndOverlapsNowhereWhateverTheNumbers(Kind kind) {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            double width = 240 + random.nextInt(900);
            double height = 130 + random.nextInt(500);
            Language language = seed % 3 == 0 ? Language.EN : Language.FA;
            Drawing drawing = Drawing.of(chart(kind, random), width, height, language);

            List<Edges> words = edges(drawing, Shape.Word.class);
            List<Edges> boxes = edges(drawing, Shape.Box.class);
            List<Edges> all = new ArrayList<>(words);
            all.addAll(boxes);
            all.addAll(edges(drawing, Shape.Line.class));
            assertThat(all).as("seed %d", seed).allMatch(each -> each.left >= 0
                    && each.top >= 0
                    && each.right <= width
                    && each.bottom <= height
                    && each.left <= each.right
                    && each.top <= each.bottom);
            assertApart(words, words, seed);
            assertApart(boxes, boxes, seed);
            assertApart(words, boxes, seed);
        }
    }

    private static void assertApart(List<Edges> some, List<Edges> others, int seed) {
        for (Edges one : some) {
            for (Edges other : others) {
                assertThat(one != other && one.meets(other))
                        .as("seed %d: %s and %s", seed, one, other)
                        .isFalse();
            }
        }
    }

    private static Chart chart(Kind kind, Random random) {
        int many = random.nextInt(45);
        boolean means = random.nextInt(4) == 0;
        long most = 1L << random.nextInt(62);
        List<Bar> bars = IntStream.range(0, many)
                .mapToObj(at -> bar(at, random.nextInt(6) == 0 ? 0 : random.nextLong(most), means, random))
                .toList();
        List<Bar> compared = random.nextBoolean()
                ? List.of()
                : bars.stream()
                        .filter(_ -> random.nextInt(5) > 0)
                        .map(bar -> new Bar(bar.key(), bar.label(), bar.number().map(n -> n.multiply(BigDecimal.TWO)), ""))
                        .toList();
        return new Chart(kind, NAME.repeat(1 + random.nextInt(12)), NAME, bars, compared);
    }

    private static Bar bar(int at, long number, boolean means, Random random) {
        BigDecimal value = means ? BigDecimal.valueOf(number, 1) : BigDecimal.valueOf(number);
        Optional<BigDecimal> shown = means && number == 0 ? Optional.empty() : Optional.of(value);
        return new Bar("K" + at, NAME.repeat(1 + random.nextInt(3)) + at, shown, shown.map(BigDecimal::toString).orElse(""));
    }

    private static List<Edges> edges(Drawing drawing, Class<? extends Shape> kind) {
        return drawing.shapes().stream()
                .filter(kind::isInstance)
                .map(ChartTest::edges)
                .toList();
    }

    private static Edges edges(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> new Edges(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
            case Shape.Line line ->
                new Edges(
                        Math.min(line.x1(), line.x2()),
                        Math.min(line.y1(), line.y2()),
                        Math.max(line.x1(), line.x2()),
                        Math.max(line.y1(), line.y2()));
            case Shape.Word word -> {
                double wide = word.text().length() * 0.55 * word.size();
                double left =
                        switch (word.anchor()) {
                            case START -> word.x();
                            case MIDDLE -> word.x() - wide / 2;
                            case END -> word.x() - wide;
                        };
                yield new Edges(left, word.y() - word.size() * 0.8, left + wide, word.y() + word.size() * 0.2);
            }
        };
    }

    @Test
    void givesTheFirstBarTheRightSideAndEveryBarItsKeyAndHeight() {
        Drawing drawing = Drawing.of(bars(Kind.BARS, 100, 50, 0, 200), 400, 200);
        List<Shape.Box> boxes = boxes(drawing);

        assertThat(boxes).extracting(Shape.Box::key).containsExactly("K0", "K1", "K2", "K3");
        assertThat(boxes.get(0).x()).isGreaterThan(boxes.get(1).x());
        assertThat(boxes.get(0).height()).isCloseTo(2 * boxes.get(1).height(), offset(0.001));
        assertThat(boxes.get(2).height()).isZero();
        assertThat(boxes.get(3).height()).isCloseTo(2 * boxes.get(0).height(), offset(0.001));
    }

    @Test
    void standsTheOtherWayRoundInEnglish() {
        List<Shape.Box> boxes = boxes(Drawing.of(bars(Kind.BARS, 1, 2), 400, 200, Language.EN));

        assertThat(boxes.get(0).x()).isLessThan(boxes.get(1).x());
    }

    @Test
    void drawsARialBesideMilliardsSoThatItIsSeen() {
        assertThat(boxes(Drawing.of(bars(Kind.BARS, 1, 900_000_000_000_000L), 400, 200)).getFirst().height())
                .isEqualTo(1);
    }

    @Test
    void stepsAreRoundAndNoPartsOfAClaim() {
        assertThat(Steps.over(List.of(BigDecimal.valueOf(3)), 5).lines())
                .extracting(BigDecimal::intValueExact)
                .containsExactly(0, 1, 2, 3);
        assertThat(Steps.over(List.of(BigDecimal.valueOf(917_000_000L)), 5).lines().getLast())
                .isEqualByComparingTo("1000000000");
        assertThat(Steps.over(List.of(new BigDecimal("0.3")), 5).lines().get(1)).isEqualByComparingTo("0.1");
        assertThat(Steps.over(List.of(), 5).lines()).hasSize(2);
    }

    @Test
    void perCentsComeToAHundredWhateverIsCutOff() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Bar> bars = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(at -> bar(at, 1 + random.nextInt(1000), false, random))
                    .toList();

            assertThat(Percents.of(bars).stream().mapToInt(percent -> percent).sum())
                    .as("seed %d", seed)
                    .isEqualTo(100);
        }
        assertThat(Percents.of(bars(Kind.SHARE, 1, 1, 1).bars())).containsExactly(34, 33, 33);
        assertThat(Percents.of(bars(Kind.SHARE, 0, 0).bars())).containsExactly(0, 0);
    }

    @Test
    void sharesThatHaveNoRoomStandInOneRowWithTheirSum() {
        Drawing drawing = Drawing.of(bars(Kind.SHARE, IntStream.range(0, 40).mapToLong(_ -> 5).toArray()), 400, 200);

        assertThat(boxes(drawing)).hasSizeLessThan(15);
        assertThat(boxes(drawing).getLast().key()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void writesSvgThatIsWellFormedAndSaysHostileTextAsText(Kind kind) throws Exception {
        String hostile = "</text><script>\"'&\u0000\u0001\uD800";
        Chart chart = new Chart(
                kind,
                hostile,
                hostile,
                List.of(new Bar("a", "\u0627<b>", Optional.of(BigDecimal.TEN), "<10>")),
                List.of());
        String svg = new SvgChart(Language.FA).of(Drawing.of(chart, 400, 200), hostile, hostile);

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getDocumentElement().getAttribute("direction")).isEqualTo("rtl");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("</text><script>\"'&");
        Files.writeString(Files.createDirectories(Path.of("target", "charts")).resolve(kind + ".svg"), svg);
    }

    private static List<Shape.Box> boxes(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(Shape.Box.class::cast)
                .toList();
    }

    private static Chart bars(Kind kind, long... numbers) {
        List<Bar> bars = IntStream.range(0, numbers.length)
                .mapToObj(at -> new Bar(
                        "K" + at,
                        NAME + at,
                        Optional.of(BigDecimal.valueOf(numbers[at])),
                        Long.toString(numbers[at])))
                .toList();
        return new Chart(kind, NAME, NAME, bars, List.of());
    }
}
