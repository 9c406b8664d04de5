package ir.kargozar.exchange.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Circulars, and who read them, as JSON. */
sealed interface WireCircular extends WireRecord {
    /**
     * A circular of the package's sender.
     *
     * @param text lines ended by LF
     * @param attachments left out where there are none
     */
    record WireSentCircular(
            String number,
            int revision,
            WireKind kind,
            String title,
            String date,
            String text,
            @Nullable List<WireScan> attachments,
            String publishedOn)
            implements WireCircular {
        public WireSentCircular {
            WireRecord.present(number, kind, title, date, text, publishedOn);
            attachments = attachments == null ? null : List.copyOf(attachments);
        }
    }

    /** @param name the sender's word for it */
    record WireKind(String code, String name) {
        public WireKind {
            WireRecord.present(code, name);
        }
    }

    /** Someone of the sender's office read a circular of the recipient's. */
    record WireRead(String number, int revision, String who, String on) implements WireCircular {
        public WireRead {
            WireRecord.present(number, who, on);
        }
    }
}
