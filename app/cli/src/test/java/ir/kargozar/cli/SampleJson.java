package ir.kargozar.cli;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Good claims as JSON, to be spoiled by tests. Nobody's own. */
final class SampleJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleJson() {}

    /** An outpatient claim of a main insured that lacks nothing, its invoice numbered {@code n}. */
    static ObjectNode outpatient(int n) {
        return (ObjectNode) JSON.readTree("""
                {"insured": {"nationalId": "0499370899", "firstName": "لاله", "lastName": "کریمی‌نژاد",
                  "insuranceNumber": "0012345678", "birthDate": "1360-05-12", "mobile": "09121234567", "relation": "MAIN"},
                 "account": {"sheba": "IR820540102680020817909002", "ownerNationalId": "0499370899",
                  "confirmation": "CONFIRMED", "confirmedOn": "1405-08-01"},
                 "provider": {"name": "درمانگاه مهر", "type": "PHYSICIAN", "city": "اهواز", "contracted": false},
                 "kind": "OUTPATIENT", "serviceFrom": "1405-07-01", "serviceTo": "1405-07-01", "receivedOn": "1405-08-02",
                 "items": [{"service": "VISIT", "invoiceNumber": "%d", "invoiceDate": "1405-07-01", "amount": 1250000}],
                 "documents": [{"type": "PHYSICIAN_ORDER", "original": true, "pages": 1},
                  {"type": "OFFICIAL_RECEIPT", "original": true, "pages": 1},
                  {"type": "IDENTITY", "original": false, "pages": 1},
                  {"type": "ACCOUNT_FORM", "original": true, "pages": 1}]}
                """.formatted(n));
    }

    /** A child's claim, paid to the father's account. */
    static ObjectNode dependant(int n) {
        ObjectNode claim = outpatient(n);
        ObjectNode child = claim.putObject("insured");
        child.put("nationalId", "0790419904").put("firstName", "آرش").put("lastName", "کریمی‌نژاد");
        child.put("birthDate", "1395-02-01").put("relation", "CHILD");
        ObjectNode father = claim.putObject("mainInsured");
        father.put("nationalId", "0499370899").put("firstName", "لاله").put("lastName", "کریمی‌نژاد");
        father.put("insuranceNumber", "0012345678")
                .put("birthDate", "1360-05-12")
                .put("relation", "MAIN");
        return claim;
    }

    /** NDJSON of {@code count} good claims, each with an insured person of its own. */
    static String lines(int from, int count) {
        StringBuilder lines = new StringBuilder(count * 900);
        for (int n = from; n < from + count; n++) {
            ObjectNode claim = outpatient(n);
            String id = nationalId(n);
            ((ObjectNode) claim.get("insured")).put("nationalId", id);
            ((ObjectNode) claim.get("account")).put("ownerNationalId", id);
            lines.append(claim).append('\n');
        }
        return lines.toString();
    }

    static ArrayNode array(ObjectNode claim, String name) {
        return (ArrayNode) claim.get(name);
    }

    /** The {@code n}th national id with a right check digit (spec E). */
    static String nationalId(int n) {
        String nine = String.format(Locale.ROOT, "%09d", 100_000_000 + n);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        int rest = sum % 11;
        return nine + (rest < 2 ? rest : 11 - rest);
    }
}
