package ir.kargozar.desktop.bank;

import ir.kargozar.bank.AnswerLine;
import ir.kargozar.bank.Decision;
import ir.kargozar.bank.Difference;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A line of mismatch and what the person makes of it. */
final class Open {

    private final AnswerLine line;
    private final List<Difference> differences;
    private final ObjectProperty<Decision> decision = new SimpleObjectProperty<>(Decision.LEAVE);

    Open(AnswerLine line, List<Difference> differences) {
        this.line = line;
        this.differences = differences;
    }

    AnswerLine line() {
        return line;
    }

    List<Difference> differences() {
        return differences;
    }

    ObjectProperty<Decision> decision() {
        return decision;
    }

    /** Nothing where there is nothing to decide on. */
    void decide(Decision made) {
        if (line.isDecidable()) {
            decision.set(made);
        }
    }
}
