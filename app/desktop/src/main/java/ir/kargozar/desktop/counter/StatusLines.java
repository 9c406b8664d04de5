package ir.kargozar.desktop.counter;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Duplicate;
import ir.kargozar.desktop.counter.ClaimCheck.Findings;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be said about an entry, line by line. */
final class StatusLines {

    private final ClaimFormModel model;
    private final Shown shown;
    private final Texts texts;

    StatusLines(ClaimFormModel model, Shown shown) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
    }

    /** @param other a claim that the line leads to */
    record Line(String tone, Icon icon, String sentence, Optional<ClaimNumber> other) {
        static Line of(String tone, Icon icon, String sentence) {
            return new Line(tone, icon, sentence, Optional.empty());
        }
    }

    /** What stands against acceptance, then what looks the same; or that all is well. */
    List<Line> now() {
        Findings found = model.findings().get();
        List<Line> now = new ArrayList<>();
        model.refused().forEach(problem -> now.add(bad(sentence(problem))));
        if (found.readable()) {
            found.problems().stream()
                    .filter(problem -> !model.refused().contains(problem))
                    .forEach(problem -> now.add(bad(sentence(problem))));
        } else {
            stillEmpty(found).ifPresent(now::add);
            model.papers().missing().forEach(paper -> now.add(bad(missing(paper))));
        }
        Set<ClaimNumber> said = new LinkedHashSet<>();
        found.duplicates().stream()
                .sorted(Comparator.comparing(Duplicate::ground))
                .filter(other -> said.add(other.other()))
                .forEach(other -> now.add(same(other)));
        if (now.isEmpty()) {
            now.add(Line.of("good", Icon.GOOD, texts.say("status.ready")));
        }
        return now;
    }

    /** Papers that were not brought and are not asked for, each with the reason of the rules. */
    List<Line> mayBeLeftOut() {
        return model.papers().named().stream()
                .filter(paper -> !paper.asked().required() && !paper.given().get())
                .map(paper -> Line.of(
                        "plain",
                        Icon.AHEAD,
                        paper.asked().because().isEmpty()
                                ? texts.word(paper.type())
                                : texts.say(
                                        "status.because",
                                        texts.word(paper.type()),
                                        paper.asked().because())))
                .toList();
    }

    private static Line bad(String sentence) {
        return Line.of("bad", Icon.MISSING, sentence);
    }

    private Line same(Duplicate duplicate) {
        String key = duplicate.ground() == Duplicate.Ground.SAME_INVOICE ? "status.same.invoice" : "status.same.days";
        return new Line(
                "warn", Icon.WARNING, texts.say(key, shown.code(duplicate.other())), Optional.of(duplicate.other()));
    }

    /** The fields that cannot be read yet, by name, in one calm line. */
    private Optional<Line> stillEmpty(Findings found) {
        Set<String> names = found.problems().stream()
                .map(Problem::field)
                .filter(field -> !field.startsWith("documents"))
                .map(field -> "form." + field.replaceAll("\\[\\d+]", ""))
                .filter(texts.keys()::contains)
                .map(texts::say)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Line.of(
                        "plain", Icon.DRAFT, texts.say("status.open", String.join(texts.say("list.comma"), names))));
    }

    private String missing(PaperTick paper) {
        String key = paper.given().get() ? "status.paper.original" : "status.paper";
        return texts.say(key, texts.word(paper.type()));
    }

    private String sentence(Problem problem) {
        return texts.digits(
                problem.remedy().isEmpty() ? problem.message() : problem.message() + " " + problem.remedy());
    }
}
