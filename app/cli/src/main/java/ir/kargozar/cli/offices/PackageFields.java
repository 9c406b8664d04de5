package ir.kargozar.cli.offices;

import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.parcel.Totals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A package as a record of an answer: at least {@code sequence from to}. */
final class PackageFields {
    private PackageFields() {}

    static Map<String, Object> of(PackageHead head) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sequence", head.sequence());
        fields.put("from", head.sender());
        fields.put("to", head.recipient());
        return fields;
    }

    static Map<String, Object> of(PackageHead head, Totals totals) {
        Map<String, Object> fields = of(head);
        fields.put("records", totals.records());
        fields.put("claims", totals.claimCount());
        fields.put("amount", totals.amount().value());
        fields.put("scans", totals.scans().count());
        fields.put("circulars", totals.others().circulars());
        return fields;
    }

    static List<String> of(List<SetAside> setAside) {
        return setAside.stream()
                .map(bad -> bad.record() + " " + bad.subject() + " " + bad.code() + " " + bad.message())
                .toList();
    }
}
