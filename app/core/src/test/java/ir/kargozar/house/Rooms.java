package ir.kargozar.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The house as a table: each room, the rooms it may know, and why. It is the diagram of the architecture; there are no
 * exemptions. A room may name only rooms that stand above it, so there can be no cycle.
 */
final class Rooms {
    private static final String VALUES = "text calendar money identity";
    private static final String BASE = VALUES + " entry office log";
    private static final String OFFSET = "offset.form offset.list offset offset.desk";
    private static final String CLAIMS = BASE + " claim claim.people claim.entry claim.rules claim.draft";
    private static final String FEATURES = CLAIMS + " bank examination " + OFFSET
            + " agency training.sample training recovery statistics.chart statistics account scan circular settlement"
            + " settlement.report handover backup support";

    /** A room's row: name, rooms it may know, because. */
    private record Row(Set<String> known, String because) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final String root;

    /** @param root the package in which the rooms stand */
    Rooms(String root) {
        this.root = root;
        row("text", "", "everything is built on text, so text knows nothing");
        row("calendar", "text", "values are valid by construction and know only how they are typed");
        row("money", "text", "values are valid by construction and know only how they are typed");
        row("identity", "text", "values are valid by construction and know only how they are typed");
        row("entry", VALUES, "reading names problems at fields, whatever is read");
        row("office", VALUES, "an office is described by values");
        row("table", "text office", "a file of rows is the same whatever stands in them");
        row("log", VALUES + " office", "a log row must be readable whatever was changed");
        row("claim", BASE, "the claim is the heart: other features come to it, never the other way");
        row("claim.people", BASE + " claim", "people are known from claims; claims do not care who looks for them");
        row("claim.entry", BASE + " claim", "reading makes claims; claims do not care how they were read");
        row("claim.rules", BASE + " claim", "rules are an office's data behind the port ClaimRules");
        row(
                "claim.draft",
                BASE + " claim",
                "what is half entered or put right ends at the desk, which need not know it");
        row(
                "bank",
                CLAIMS + " table",
                "the bank is asked about accounts of claims; claims know its word, not how it was got");
        row("claim.listing", BASE + " claim table", "a list is made of claims; claims do not care how they are listed");
        row("examination", CLAIMS + " table", "the documents office decides on claims, and lists what is to be paid");
        row("offset.form", BASE, "what a form asks for is an office's data; how it lives is not its matter");
        row("offset.list", BASE + " table offset.form", "a list is read alike, whatever becomes of its forms");
        row("offset", BASE + " offset.form", "the offset of premiums has nothing to do with claims");
        row("offset.desk", BASE + " offset.form offset", "forms do not care who works with them");
        row("agency", BASE, "the directory of agencies is known before any claim");
        row("account", BASE, "users are known before any claim");
        row("training.sample", CLAIMS + " offset.form", "samples are claims and what is entered in forms");
        row("training", CLAIMS + " table", "who learns to take claims must know them; no other feature is asked");
        row("recovery", BASE, "what comes back to the fund comes from a centre; no claim is asked");
        row("statistics.chart", "text", "a chart is shapes, whatever is counted and whoever draws it");
        row(
                "statistics",
                BASE + " table claim offset.form offset recovery statistics.chart",
                "figures are counted from records, by whatever store");
        row("scan", BASE + " claim", "a scan hangs on a claim; a claim does not care what hangs on it");
        row(
                "circular",
                BASE + " claim scan",
                "an office tells those below it; what it says does not care how it travels");
        row(
                "settlement",
                BASE + " table offset.form offset",
                "debts are set off by the forms' word; how facts travel is not its matter");
        row(
                "settlement.report",
                BASE + " table offset claim statistics settlement",
                "a report is made of the books; the books do not care who asks for it");
        row(
                "handover",
                CLAIMS + " " + OFFSET + " training statistics scan circular settlement",
                "what travels is the features' records, in no file format");
        row(
                "handover.delivery",
                BASE + " table handover",
                "many files at once are taken one by one; a package does not care how many come");
        row("backup", BASE + " account", "a backup is made and proved alike, whatever stands in the workspace");
        row("support", VALUES + " office", "what is wrong with a machine is found without a look at any record");
        row("storage", FEATURES, "an adapter serves ports; printing and exchange must work with any store");
        row("printing", FEATURES, "an adapter serves ports; papers must print whatever the store");
        row("exchange", FEATURES, "an adapter serves ports; packages must be made whatever the store");
        row("imaging", FEATURES, "an adapter serves ports; scans must be read and drawn whatever the store");
        row(
                "",
                FEATURES + " table claim.listing handover.delivery storage printing exchange imaging",
                "the composition root alone knows every room");
    }

    /** Libraries that one room keeps to itself, or that have no place in the core at all. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("com.itextpdf.", "printing"),
            Map.entry("org.jooq.", "storage"),
            Map.entry("java.sql.", "storage"),
            Map.entry("javax.sql.", "storage"),
            Map.entry("org.sqlite.", "storage"),
            Map.entry("org.postgresql.", "storage"),
            Map.entry("com.zaxxer.", "storage"),
            Map.entry("org.flywaydb.", "storage"),
            Map.entry("com.google.crypto.tink.", "storage"),
            Map.entry("org.apache.pdfbox.", "imaging"),
            Map.entry("javax.imageio.", "imaging"),
            Map.entry("javafx.", "(no room of the core)"),
            Map.entry("org.dhatim.", "table"),
            Map.entry("org.commonmark.", "training"),
            Map.entry("picocli.", "(no room of the core)"));

    /** A row may stand once, and name only rooms that stand above it. */
    void row(String room, String known, String because) {
        Set<String> names = known.isEmpty() ? Set.of() : Set.of(known.split(" "));
        for (String name : names) {
            if (!rows.containsKey(name)) {
                throw new IllegalStateException(room + " may not know " + name + ", which does not stand above it");
            }
        }
        rows.put(room, new Row(names, because));
    }

    /** One sentence for each wall that is broken; empty for a house in order. */
    List<String> broken(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass each : classes) {
            Optional<String> room = room(each.getPackageName());
            if (room.isEmpty()) {
                found.add(each.getPackageName() + " is no room of the table: give it a row, or another name");
            } else {
                each.getDirectDependenciesFromSelf().forEach(dependency -> check(room.get(), dependency, found));
            }
        }
        return new ArrayList<>(found);
    }

    private void check(String from, Dependency dependency, Set<String> found) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String name = target.getPackageName();
        Row row = rows.getOrDefault(from, new Row(Set.of(), ""));
        Optional<String> to = room(name);
        if (to.isPresent() && !to.get().equals(from) && !row.known().contains(to.get())) {
            found.add("%s must not know %s, because %s: %s"
                    .formatted(shown(from), shown(to.get()), row.because(), dependency.getDescription()));
        }
        KEPT.forEach((library, keeper) -> {
            if (to.isEmpty() && (name + ".").startsWith(library) && !from.equals(keeper)) {
                found.add("%s must not use %s, because only %s may: %s"
                        .formatted(shown(from), library, keeper, dependency.getDescription()));
            }
        });
    }

    /** The room of a package: its longest name in the table. */
    private Optional<String> room(String name) {
        if (name.equals(root)) {
            return Optional.of("");
        }
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String inside = name.substring(root.length() + 1);
        return rows.keySet().stream()
                .filter(room -> inside.equals(room) || (!room.isEmpty() && inside.startsWith(room + ".")))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    private static String shown(String room) {
        return room.isEmpty() ? "the composition root" : room;
    }
}
