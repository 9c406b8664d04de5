package ir.kargozar.desktop.counter;

import ir.kargozar.claim.ClaimRules.RequiredPaper;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.draft.TypedForm.TypedPaper;
import ir.kargozar.claim.entry.ClaimEntry.PaperEntry;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The check list of papers: those the rules name first, then every other kind. */
final class PaperTicks {

    private static final Pattern PATH = Pattern.compile("documents\\[(\\d+)].*");

    private final Runnable changed;
    private final Map<PaperType, PaperTick> byType = new EnumMap<>(PaperType.class);
    private final Set<PaperType> named = EnumSet.noneOf(PaperType.class);
    private final ObservableList<PaperTick> shown = FXCollections.observableArrayList();

    PaperTicks(Runnable changed) {
        this.changed = changed;
        for (PaperType type : PaperType.values()) {
            PaperTick tick = new PaperTick(new RequiredPaper(type, false, false));
            tick.given().addListener((_, _, _) -> this.changed.run());
            tick.original().addListener((_, _, _) -> this.changed.run());
            tick.pages().addListener((_, _, _) -> {
                tick.error().set("");
                this.changed.run();
            });
            byType.put(type, tick);
        }
    }

    /** The lines of the list; changes as a whole. */
    ObservableList<PaperTick> shown() {
        return shown;
    }

    /** What the rules ask for now. What was ticked stays ticked. */
    void ask(List<RequiredPaper> papers) {
        List<PaperTick> lines = new ArrayList<>();
        named.clear();
        papers.forEach(paper -> named.add(paper.type()));
        for (PaperType type : PaperType.values()) {
            tick(type).ask(new RequiredPaper(type, false, false));
        }
        papers.stream()
                .sorted(Comparator.comparing(RequiredPaper::required).reversed())
                .forEach(paper -> {
                    tick(paper.type()).ask(paper);
                    lines.add(tick(paper.type()));
                });
        for (PaperType type : PaperType.values()) {
            if (!lines.contains(tick(type))) {
                lines.add(tick(type));
            }
        }
        shown.setAll(lines);
    }

    /** Those the rules of this kind name, and whatever else was brought. */
    List<PaperTick> named() {
        return shown.stream()
                .filter(tick -> named.contains(tick.type()) || tick.given().get())
                .toList();
    }

    /** Every other kind of paper. */
    List<PaperTick> others() {
        return shown.stream()
                .filter(tick -> !named.contains(tick.type()) && !tick.given().get())
                .toList();
    }

    /** Ticks what the rules ask for, as they ask for it: the original, or a copy where that is enough. */
    void tickNeeded() {
        for (PaperTick tick : shown) {
            if (tick.asked().required() && !tick.given().get()) {
                tick.original().set(tick.asked().original());
                tick.given().set(true);
            }
        }
    }

    private PaperTick tick(PaperType type) {
        PaperTick tick = byType.get(type);
        if (tick == null) {
            throw new IllegalStateException(type.name());
        }
        return tick;
    }

    /** What is ticked, as it was typed, whatever the rules ask for. */
    List<TypedPaper> typed() {
        return byType.values().stream()
                .filter(tick -> tick.given().get())
                .map(tick -> new TypedPaper(
                        tick.type().name(), tick.original().get(), tick.pages().get()))
                .toList();
    }

    /** Ticks these and no others. */
    void put(List<TypedPaper> typed) {
        byType.values().forEach(tick -> {
            Optional<TypedPaper> mine = typed.stream()
                    .filter(paper -> paper.type().equals(tick.type().name()))
                    .findFirst();
            tick.given().set(mine.isPresent());
            tick.original().set(mine.map(TypedPaper::original).orElse(true));
            tick.pages().set(mine.map(TypedPaper::pages).orElse("1"));
        });
    }

    private List<PaperTick> given() {
        return shown.stream().filter(tick -> tick.given().get()).toList();
    }

    List<PaperEntry> entries() {
        return given().stream().map(PaperTick::entry).toList();
    }

    List<PaperTick> missing() {
        return shown.stream().filter(PaperTick::isMissing).toList();
    }

    boolean isUntouched() {
        return given().isEmpty();
    }

    /** Puts problems beside their papers; gives back the others. */
    List<Problem> show(List<Problem> problems) {
        shown.forEach(tick -> tick.error().set(""));
        List<PaperTick> sent = given();
        List<Problem> others = new ArrayList<>();
        for (Problem problem : problems) {
            Matcher place = PATH.matcher(problem.field());
            if (place.matches() && Integer.parseInt(place.group(1)) < sent.size()) {
                sent.get(Integer.parseInt(place.group(1))).error().set(problem.message() + " " + problem.remedy());
            } else {
                others.add(problem);
            }
        }
        return others;
    }
}
