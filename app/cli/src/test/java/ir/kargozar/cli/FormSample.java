package ir.kargozar.cli;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Good forms as JSON, to be spoiled by tests. Nobody's own. */
final class FormSample {
    static final String CENTRE = "10380284790";
    static final String OTHER_CENTRE = "10861677542";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormSample() {}

    private static ObjectNode form(int kind, String fields) {
        return (ObjectNode) JSON.readTree("""
                {"form": %d,
                 "centre": {"name": "بیمارستان مهر نمونه", "legalEntityId": "10380284790", "workshopCode": "3101234567",
                  "branchCode": "3101", "address": "اهواز، خیابان نمونه، شمارهٔ ۱۲"},
                 "province": "خوزستان", %s}
                """.formatted(kind, fields));
    }

    static ObjectNode request() {
        return form(1, """
                "requestedOn": "1405-08-20", "overdue": 6200000000, "current": 2250000000, "amount": 8450000000,
                "receivables": 9730000000, "signatories": {"centreHead": "مریم نمونه‌زاده"}
                """);
    }

    static ObjectNode agreement() {
        return form(2, """
                "signedOn": "1405-08-30", "until": "1406-08-30", "overdue": 6200000000, "current": 2250000000,
                "amount": 8450000000, "signatories": {"centreHead": "مریم نمونه‌زاده",
                 "insuranceDirector": "بهرام آزمون‌پور", "treatmentDirector": "سیمین گواه‌نیا"}
                """);
    }

    /** With so many workshops of a billion rials each. */
    static ObjectNode workshops(int rows) {
        ObjectNode form = form(3, """
                "requestedOn": "1405-08-20", "amount": %d, "signatories": {"centreHead": "مریم نمونه‌زاده",
                 "insuranceDirector": "بهرام آزمون‌پور", "treatmentDirector": "سیمین گواه‌نیا"}
                """.formatted(rows * 1_000_000_000L));
        ArrayNode list = form.putArray("workshops");
        for (int i = 1; i <= rows; i++) {
            list.addObject()
                    .put("name", "کارگاه نمونهٔ " + i)
                    .put("code", workshopCode(i))
                    .put("branchCode", "3102")
                    .put("employer", "آرش نمونه‌پور")
                    .put("amount", 1_000_000_000L);
        }
        return (ObjectNode) JSON.readTree(form.toString());
    }

    static ObjectNode workshop() {
        return form(4, """
                "workshop": {"name": "کارگاه نمونهٔ ۱", "code": "3102000001", "branchCode": "3102"},
                "filledOn": "1405-08-20", "owed": 1400000000, "amount": 1000000000,
                "signatories": {"employer": "آرش نمونه‌پور", "centreHead": "مریم نمونه‌زاده"}
                """);
    }

    static ObjectNode of(int kind) {
        return switch (kind) {
            case 1 -> request();
            case 2 -> agreement();
            case 3 -> workshops(3);
            default -> workshop();
        };
    }

    static String workshopCode(int number) {
        return Integer.toString(1_000_000 + number).replaceFirst("1", "3102");
    }

    /** The same form of another centre, whose own workshop is another too. */
    static ObjectNode ofOtherCentre(ObjectNode form) {
        ((ObjectNode) form.get("centre"))
                .put("legalEntityId", OTHER_CENTRE)
                .put("workshopCode", "3109999999")
                .put("name", "درمانگاه دیگر");
        return form;
    }

    static ObjectNode object(ObjectNode form, String name) {
        return (ObjectNode) form.get(name);
    }
}
