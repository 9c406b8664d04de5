package ir.kargozar.desktop.wording;

import ir.kargozar.handover.Waiting;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is in a package, and what waits to be packed, in words. */
public record FreightWords(Shown shown) {

    /** How many records of each kind: those that are there. */
    public String counts(Totals totals) {
        List<String> parts = new ArrayList<>();
        add(parts, "packages.count.claims", totals.claimCount());
        add(parts, "packages.count.answers", totals.answers());
        add(parts, "packages.count.forms", totals.others().forms());
        add(parts, "packages.count.settlements", totals.others().settlements());
        add(parts, "packages.count.circulars", totals.others().circulars());
        add(parts, "packages.count.readings", totals.others().readings());
        add(parts, "packages.count.statements", totals.others().statements());
        add(parts, "packages.count.facts", totals.others().facts());
        add(parts, "packages.count.cards", totals.others().cards());
        add(parts, "packages.count.receipts", totals.receipts());
        return String.join(texts().say("list.comma"), parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(texts().say(key, shown.number(count)));
        }
    }

    /** Forms, debts that are set off. */
    public String freight(Waiting waiting) {
        return waiting.freight().stream().map(texts()::word).collect(Collectors.joining(texts().say("list.comma")));
    }

    private Texts texts() {
        return shown.texts();
    }
}
