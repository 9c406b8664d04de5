package ir.kargozar.cli.claims;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Claims;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines of claims as records of a list. */
final class ClaimRows {
    private static final int PAGE = 5_000;

    private ClaimRows() {}

    /** Everything a query finds, read page by page. */
    static List<Map<String, Object>> all(Claims claims, ClaimQuery query) {
        List<Map<String, Object>> rows = new ArrayList<>();
        ClaimLine.Page page = claims.list(query.limit(PAGE));
        page.lines().forEach(line -> rows.add(row(line)));
        while (page.more()) {
            page = claims.list(query.limit(PAGE).after(page.lines().getLast().number()));
            page.lines().forEach(line -> rows.add(row(line)));
        }
        return rows;
    }

    private static Map<String, Object> row(ClaimLine line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", line.number().toString());
        row.put("status", line.status());
        row.put("kind", line.kind());
        row.put("receivedOn", line.receivedOn().toString());
        row.put("amount", line.amount().value());
        row.put("nationalId", line.nationalId());
        row.put("insured", line.insured());
        row.put("provider", line.provider());
        return row;
    }
}
