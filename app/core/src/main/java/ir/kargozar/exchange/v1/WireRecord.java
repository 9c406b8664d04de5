package ir.kargozar.exchange.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a part ({@code resources/schemas/package-record-v1.schema.json}). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WireRecord.WireSentClaim.class, name = "claim"),
    @JsonSubTypes.Type(value = WireRecord.WireReceipt.class, name = "receipt"),
    @JsonSubTypes.Type(value = WireRecord.WireAnswer.class, name = "answer"),
    @JsonSubTypes.Type(value = WireRecord.WireCard.class, name = "card"),
    @JsonSubTypes.Type(value = WireForm.WireTemplate.class, name = "template"),
    @JsonSubTypes.Type(value = WireForm.WireSentForm.class, name = "form"),
    @JsonSubTypes.Type(value = WireCircular.WireSentCircular.class, name = "circular"),
    @JsonSubTypes.Type(value = WireCircular.WireRead.class, name = "circular-read"),
    @JsonSubTypes.Type(value = WireStatement.class, name = "statistics"),
    @JsonSubTypes.Type(value = WireFact.class, name = "training"),
    @JsonSubTypes.Type(value = WireSettlement.class, name = "settlement")
})
sealed interface WireRecord
        permits WireRecord.WireSentClaim,
                WireRecord.WireReceipt,
                WireRecord.WireAnswer,
                WireRecord.WireCard,
                WireForm,
                WireCircular,
                WireStatement,
                WireFact,
                WireSettlement {

    /** @param scans left out where there are none */
    record WireSentClaim(
            String id,
            String number,
            int revision,
            String acceptedOn,
            WireClaim content,
            @Nullable List<WireScan> scans)
            implements WireRecord {
        public WireSentClaim {
            present(id, number, acceptedOn, content);
            scans = scans == null ? null : List.copyOf(scans);
        }
    }

    /**
     * A scan that hangs on a claim; its content is in a part of scans.
     *
     * @param type PDF, JPEG, PNG or TIFF
     * @param paper what it shows, where that was said
     * @param original left out where the content is the file as it was given
     */
    record WireScan(
            String sha256,
            String name,
            String type,
            int pages,
            long bytes,
            int width,
            int height,
            @Nullable String paper,
            @Nullable WireOriginal original) {
        public WireScan {
            present(sha256, name, type);
        }
    }

    /** The file as it was given. */
    record WireOriginal(String sha256, long bytes) {
        public WireOriginal {
            present(sha256);
        }
    }

    record WireReceipt(long sequence, String id, String sha256, String on, List<WireSetAside> setAside)
            implements WireRecord {
        public WireReceipt {
            present(id, sha256, on);
            setAside = List.copyOf(setAside);
        }
    }

    record WireSetAside(long record, String subject, String field, String code, String message) {
        public WireSetAside {
            present(subject, field, code, message);
        }
    }

    /**
     * @param decision APPROVED, RETURNED or PAID
     * @param amount rials; of APPROVED and PAID
     * @param reasons of RETURNED
     * @param deductions of APPROVED and PAID; left out where nothing is deducted of single items
     * @param claim its id; left out by older programs
     * @param assigned of PAID, where it is owed to a centre; left out elsewhere
     */
    record WireAnswer(
            String number,
            int revision,
            String decision,
            String on,
            @Nullable Long amount,
            @Nullable List<WireReason> reasons,
            @Nullable List<WireDeduction> deductions,
            @Nullable String claim,
            @Nullable WireAssignment assigned)
            implements WireRecord {
        public WireAnswer {
            present(number, decision, on);
            reasons = reasons == null ? null : List.copyOf(reasons);
            deductions = deductions == null ? null : List.copyOf(deductions);
        }
    }

    /**
     * @param centre its code as a workshop
     * @param letter number of the letter of assignment
     * @param on its day
     */
    record WireAssignment(String centre, String name, String letter, String on) {
        public WireAssignment {
            present(centre, name, letter, on);
        }
    }

    /** @param certificate DER in base 64 */
    record WireCard(String certificate) implements WireRecord {
        public WireCard {
            present(certificate);
        }
    }

    /**
     * @param item place of the item in its claim, 1 and up
     * @param cut rials
     */
    record WireDeduction(int item, long cut, List<WireReason> reasons) {
        public WireDeduction {
            reasons = List.copyOf(reasons);
        }
    }

    record WireReason(String code, String reason, String remedy) {
        public WireReason {
            present(code, reason, remedy);
        }
    }

    /** Jackson leaves null what a line leaves out. */
    static void present(Object... values) {
        for (Object value : values) {
            requireNonNull(value);
        }
    }
}
