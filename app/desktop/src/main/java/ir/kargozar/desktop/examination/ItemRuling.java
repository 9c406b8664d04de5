package ir.kargozar.desktop.examination;

import ir.kargozar.claim.Item;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.examination.Decision;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is ruled on one item: how much is approved, or how much is cut, each typed and the other follows; and why. */
final class ItemRuling {
    private final int place;
    private final Item item;
    private final Field approved;
    private final Field cut;
    private final ObjectProperty<List<ReturnReason>> reasons = new SimpleObjectProperty<>(List.of());
    private boolean following;

    /** What a ruling is, as it stands. */
    enum Kind {
        WHOLE,
        REDUCED,
        BACK,
        UNREADABLE
    }

    /** @param place 1 and up */
    ItemRuling(int place, Item item, Form form) {
        this.place = place;
        this.item = item;
        approved = form.add(amount("approved"));
        cut = form.add(amount("cut"));
        approved.set(item.amount());
        cut.set(Rial.ZERO);
        approved.text().addListener((_, _, _) -> follow(approved, cut));
        cut.text().addListener((_, _, _) -> follow(cut, approved));
    }

    private FieldSpec amount(String name) {
        return FieldSpec.of("examine.items[" + place + "]." + name, Typing.AMOUNT, Rial::of);
    }

    private void follow(Field typed, Field other) {
        if (following) {
            return;
        }
        following = true;
        Kind before = kind();
        read(typed)
                .filter(amount -> amount.compareTo(item.amount()) <= 0)
                .ifPresent(amount -> other.set(item.amount().minus(amount)));
        if (before != kind() && kind() != Kind.UNREADABLE) {
            reasons.set(List.of());
        }
        following = false;
    }

    private static Optional<Rial> read(Field field) {
        return Rial.of(Objects.requireNonNullElse(field.value(), "")) instanceof Parsed.Valid<Rial>(Rial amount)
                ? Optional.of(amount)
                : Optional.empty();
    }

    int place() {
        return place;
    }

    Item item() {
        return item;
    }

    Field approved() {
        return approved;
    }

    Field cut() {
        return cut;
    }

    ObjectProperty<List<ReturnReason>> reasons() {
        return reasons;
    }

    /** Rials; nothing where what was typed is no amount, or more than was asked. */
    Optional<Rial> amount() {
        return read(approved).filter(amount -> amount.compareTo(item.amount()) <= 0);
    }

    Kind kind() {
        return amount().map(this::kind).orElse(Kind.UNREADABLE);
    }

    private Kind kind(Rial amount) {
        return amount.equals(item.amount()) ? Kind.WHOLE : amount.equals(Rial.ZERO) ? Kind.BACK : Kind.REDUCED;
    }

    /** True where a reason must still be chosen. */
    boolean needsReason() {
        return (kind() == Kind.REDUCED || kind() == Kind.BACK) && reasons.get().isEmpty();
    }

    /** Nothing where the item is approved as it is. */
    Optional<Decision.Ruling> ruling() {
        return amount().filter(amount -> !amount.equals(item.amount()))
                .map(amount -> new Decision.Ruling(
                        place,
                        amount,
                        reasons.get().stream().map(ReturnReason::code).toList()));
    }
}
