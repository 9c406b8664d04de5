package ir.kargozar.desktop.examination;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.text.Problem;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A received claim in the queue, and what the machine found against it once it has looked. */
final class Waiting {
    private final ClaimLine line;
    private final ObjectProperty<@Nullable List<Problem>> findings = new SimpleObjectProperty<>();

    Waiting(ClaimLine line) {
        this.line = line;
    }

    ClaimLine line() {
        return line;
    }

    /** Null until the machine has looked; empty where nothing stands against it. */
    ObjectProperty<@Nullable List<Problem>> findings() {
        return findings;
    }
}
