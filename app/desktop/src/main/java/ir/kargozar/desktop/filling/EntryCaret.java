package ir.kargozar.desktop.filling;

import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.form.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Where the caret is in a form, in the words of its problems, and where it goes. */
final class EntryCaret {

    private final FormEntryModel model;
    private final EntrySections parts;
    private final Node last;

    /** @param last what comes behind the last field */
    EntryCaret(FormEntryModel model, EntrySections parts, Node last) {
        this.model = model;
        this.parts = parts;
        this.last = last;
    }

    /** A field by its name, one of a row by its cell: {@code workshops[2].code}. */
    String place(Field field) {
        return parts.lists().stream()
                .map(list -> list.place(field))
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse(field.spec().path());
    }

    /** Enter: on to what is still empty and to dates that came by themselves; behind the last to the button. */
    boolean onward(Node at) {
        Optional<Field> from = FieldView.around(at);
        if (from.isEmpty()) {
            return false;
        }
        from.get().leave();
        Optional<RowsPane> list = parts.lists().stream()
                .filter(each -> !each.place(from.get()).isEmpty())
                .findFirst();
        if (list.isEmpty() || !list.get().onward(from.get())) {
            next(list.map(Node::getId).orElse(from.get().spec().path()));
        }
        return true;
    }

    private void next(String after) {
        List<String> order = order();
        for (String name : order.subList(order.indexOf(after) + 1, order.size())) {
            FieldView view = parts.views().get(name);
            if (view == null || view.field().isEmpty() || view.field().spec().typing() == Typing.DATE) {
                to(name);
                return;
            }
        }
        last.requestFocus();
    }

    private List<String> order() {
        List<String> order = new ArrayList<>();
        model.definition().sections().forEach(section -> {
            section.fields().forEach(field -> order.add(field.name()));
            section.rows().ifPresent(list -> order.add(list.name()));
        });
        return order;
    }

    /** The caret to a field by its name, or to a cell, or to a list. */
    void to(String place) {
        FieldView view = parts.views().get(place);
        if (view != null) {
            view.focus();
        } else {
            parts.list(place.replaceFirst("\\[.*", "")).ifPresent(list -> list.focus(place));
        }
    }
}
