package ir.kargozar.desktop.examination;

import ir.kargozar.claim.Claim;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.examination.Decision;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The claim that is examined: what stands against it, a ruling an item, and what they come to. */
final class Case {
    private final Claim<?> claim;
    private final List<Problem> findings;
    private final Form form;
    private final List<ItemRuling> rulings = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Rial> approved = new ReadOnlyObjectWrapper<>(Rial.ZERO);

    Case(Claim<?> claim, List<Problem> findings, Texts texts) {
        this.claim = claim;
        this.findings = findings;
        this.form = new Form(texts, this::addUp);
        for (int i = 0; i < claim.content().items().size(); i++) {
            rulings.add(new ItemRuling(i + 1, claim.content().items().get(i), form));
        }
        addUp();
    }

    Claim<?> claim() {
        return claim;
    }

    List<Problem> findings() {
        return findings;
    }

    List<ItemRuling> rulings() {
        return List.copyOf(rulings);
    }

    /** Of the items whose amount can be read, rials. */
    ReadOnlyObjectProperty<Rial> approved() {
        return approved.getReadOnlyProperty();
    }

    private void addUp() {
        approved.set(
                rulings.stream().flatMap(ruling -> ruling.amount().stream()).reduce(Rial.ZERO, Rial::plus));
    }

    /** The first that cannot be decided as it stands. */
    Optional<ItemRuling> open() {
        return rulings.stream()
                .filter(ruling -> ruling.kind() == ItemRuling.Kind.UNREADABLE || ruling.needsReason())
                .findFirst();
    }

    Decision decision() {
        return new Decision.PerItem(
                rulings.stream().flatMap(ruling -> ruling.ruling().stream()).toList());
    }

    /** Puts problems beside their items; those that belong to none are given back. */
    List<Problem> show(List<Problem> problems) {
        return form.show(problems.stream()
                .map(problem -> new Problem(
                        problem.field().startsWith("items[")
                                ? "examine." + problem.field() + ".approved"
                                : problem.field(),
                        problem.code(),
                        problem.message(),
                        problem.remedy()))
                .toList());
    }
}
