package ir.kargozar.exchange.v1;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Forms, and what they were printed with, as JSON. */
sealed interface WireForm extends WireRecord {
    /**
     * What forms were printed with; it stands before the first of them, once.
     *
     * @param definition JSON, {@code form-definition.schema.json}
     */
    record WireTemplate(String sha256, String definition, String wording, boolean draft) implements WireForm {
        public WireTemplate {
            WireRecord.present(sha256, definition, wording);
        }
    }

    /**
     * A form that its office sent.
     *
     * @param status SENT or REPLACED
     * @param template sha256 of what this version was printed with
     * @param fields by name, as stored
     * @param lists rows by the list's name
     */
    record WireSentForm(
            String number,
            int revision,
            int version,
            String status,
            WireRegistration registration,
            WireMeeting meeting,
            String sentOn,
            @Nullable String replacedBy,
            @Nullable String template,
            Map<String, String> fields,
            Map<String, List<Map<String, String>>> lists)
            implements WireForm {
        public WireSentForm {
            WireRecord.present(number, status, registration, meeting, sentOn, fields, lists);
            fields = sorted(fields);
            Map<String, List<Map<String, String>>> rows = new TreeMap<>();
            lists.forEach((name, list) ->
                    rows.put(name, list.stream().map(WireSentForm::sorted).toList()));
            lists = Collections.unmodifiableMap(rows);
        }

        /** By name: equal values are equal lines. */
        private static Map<String, String> sorted(Map<String, String> values) {
            values.values().forEach(WireRecord::present);
            return Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    /** What the secretariat wrote on it. */
    record WireRegistration(String number, String on) {
        public WireRegistration {
            WireRecord.present(number, on);
        }
    }

    /** The joint meeting that approved it. */
    record WireMeeting(String minutes, String on) {
        public WireMeeting {
            WireRecord.present(minutes, on);
        }
    }
}
