package ir.kargozar.storage.scan;

import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.Scan;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Scans as the log tells of them: by hash; names of files may name people and stay out of it. */
final class ScanJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ScanJson() {}

    static String of(Scan scan) {
        return node(scan).toString();
    }

    static String of(AttachedScan attached) {
        ObjectNode node = node(attached.scan()).put("place", attached.place());
        attached.paper().ifPresent(paper -> node.put("paper", paper.name()));
        return node.toString();
    }

    private static ObjectNode node(Scan scan) {
        return JSON.createObjectNode()
                .put("scan", scan.hash().value())
                .put("original", scan.original().hash().value())
                .put("type", scan.type().name())
                .put("pages", scan.pages())
                .put("bytes", scan.bytes());
    }
}
