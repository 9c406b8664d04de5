package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.packages.OfficePackages.Came;
import ir.kargozar.desktop.packages.OfficePackages.Sent;
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
        Map<OfficeCode, OfficePackages> offices = new TreeMap<>();
        for (Peer peer : post.acquaintance().list()) {
            OfficeCode code = peer.card().office();
            offices.put(code, new OfficePackages(code, peer.card().name().value(), List.of(), List.of()));
        }
        for (Line line : post.handover().list()) {
            switch (line) {
                case Line.Sent(var head, var totals, var row) ->
                    offices.merge(
                            head.recipient(),
                            of(
                                    head.recipient(),
                                    List.of(new Sent(head, totals, row.state(), row.answered(), row.setAside())),
                                    List.of()),
                            OfficeLists::both);
                case Line.Came(var head, var totals, var row) ->
                    offices.merge(
                            head.sender(),
                            of(head.sender(), List.of(), List.of(new Came(head, totals, row.state(), row.setAside()))),
                            OfficeLists::both);
            }
        }
        return List.copyOf(offices.values());
    }

    private static OfficePackages of(OfficeCode code, List<Sent> sent, List<Came> came) {
        return new OfficePackages(code, "", sent, came);
    }

    private static OfficePackages both(OfficePackages before, OfficePackages more) {
        List<Sent> sent = new ArrayList<>(before.sent());
        sent.addAll(more.sent());
        List<Came> came = new ArrayList<>(before.came());
        came.addAll(more.came());
        return new OfficePackages(before.office(), before.name(), sent, came);
    }
}
