package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.workplace.Workplace.Post;
import ir.kargozar.handover.Handover.Line;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Outbox and inbox sorted by office; offices with a card but no package stand there too. */
record OfficeLists(Post post) {

    List<OfficePackages> read() {
        Map<OfficeCode, String> names = new TreeMap<>();
        Map<OfficeCode, List<Line>> lines = new TreeMap<>();
        for (Peer peer : post.acquaintance().list()) {
            names.put(peer.card().office(), peer.card().name().value());
        }
        for (Line line : post.handover().list()) {
            OfficeCode other = office(line);
            names.putIfAbsent(other, "");
            lines.computeIfAbsent(other, _ -> new ArrayList<>()).add(line);
        }
        return names.entrySet().stream()
                .map(each ->
                        OfficePackages.of(each.getKey(), each.getValue(), lines.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    private static OfficeCode office(Line line) {
        return switch (line) {
            case Line.Sent sent -> sent.head().recipient();
            case Line.Came came -> came.head().sender();
        };
    }
}
