package ir.kargozar.claim.entry;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The claim of spec 03, to be spoilt. */
final class SpecClaim {
    static final String JSON = """
            {"insured": {"nationalId": "0499370899", "firstName": "لاله", "lastName": "کریمی‌نژاد", "insuranceNumber": "0012345678",
                         "birthDate": "1360-05-12", "mobile": "09121234567", "relation": "MAIN"},
             "mainInsured": null,
             "account": {"sheba": "IR130130000000000123456789", "ownerNationalId": "0499370899", "confirmation": "CONFIRMED", "confirmedOn": "1405-08-01"},
             "provider": {"name": "بیمارستان مهر", "type": "HOSPITAL", "city": "اهواز", "contracted": false},
             "kind": "INPATIENT", "serviceFrom": "1405-07-01", "serviceTo": "1405-07-03", "receivedOn": "1405-08-02",
             "items": [{"service": "HOSPITALISATION", "invoiceNumber": "7741", "invoiceDate": "1405-07-03", "amount": 12500000}],
             "documents": [{"type": "HOSPITAL_BILL", "original": true, "pages": 3}]}
            """;

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SpecClaim() {}

    static String with(Consumer<ObjectNode> change) {
        ObjectNode claim = (ObjectNode) MAPPER.readTree(JSON);
        change.accept(claim);
        return claim.toString();
    }

    /** The claim with the value at a path such as {@code /items/0/amount} replaced by a JSON value. */
    static String with(String pointer, String json) {
        return with(claim -> {
            int slash = pointer.lastIndexOf('/');
            JsonNode parent = claim.at(pointer.substring(0, slash));
            ((ObjectNode) parent).set(pointer.substring(slash + 1), MAPPER.readTree(json));
        });
    }

    static String without(String pointer) {
        return with(claim -> {
            int slash = pointer.lastIndexOf('/');
            ((ObjectNode) claim.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
        });
    }

    /** A dependant's claim: the child of the insured of {@link #JSON}. */
    static String ofChild(String mainInsured) {
        return with(claim -> {
            JsonNode main = MAPPER.readTree(mainInsured);
            ObjectNode child = (ObjectNode) claim.get("insured");
            child.put("nationalId", "0790419904");
            child.put("relation", "CHILD");
            claim.set("mainInsured", main);
        });
    }
}
