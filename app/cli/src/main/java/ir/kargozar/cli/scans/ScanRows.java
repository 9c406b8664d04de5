package ir.kargozar.cli.scans;

import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.Scan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scans as rows of a list. */
final class ScanRows {
    private ScanRows() {}

    static List<Map<String, Object>> of(List<AttachedScan> scans) {
        return scans.stream().map(ScanRows::row).toList();
    }

    private static Map<String, Object> row(AttachedScan attached) {
        Scan scan = attached.scan();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("place", attached.place());
        row.put("name", scan.original().name());
        row.put("type", scan.type().name());
        row.put("pages", scan.pages());
        row.put("bytes", scan.bytes());
        row.put("hash", scan.hash().value());
        row.put("original", scan.original().hash().value());
        return row;
    }
}
