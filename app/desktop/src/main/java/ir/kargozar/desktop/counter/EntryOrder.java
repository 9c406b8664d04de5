package ir.kargozar.desktop.counter;

import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of Enter through the form: to every field that must be typed or looked at, past what is optional and past what
 * the day or the usual case has filled in. Behind the amount of an invoice it opens the next one; an invoice left blank
 * is taken away again. Tab goes to every field.
 */
final class EntryOrder {

    private final ClaimFormModel model;

    EntryOrder(ClaimFormModel model) {
        this.model = model;
    }

    /** Where to go from a field that is left now; empty where nothing more is to be typed. */
    Optional<Field> after(Field at) {
        ItemRows items = model.items();
        List<Field> last = items.rows().getLast();
        if (at == last.getLast() && !ItemRows.isBlank(last)) {
            items.add();
            return Optional.of(items.rows().getLast().getFirst());
        }
        Optional<Field> next = next(at);
        if (at == last.getFirst() && items.rows().size() > 1 && ItemRows.isBlank(last)) {
            next = next(last.getLast());
            items.remove(items.rows().size() - 1);
        }
        return next;
    }

    private Optional<Field> next(Field at) {
        List<Field> order = order();
        return order.subList(order.indexOf(at) + 1, order.size()).stream()
                .filter(this::isWanted)
                .findFirst();
    }

    private List<Field> order() {
        List<Field> order = new ArrayList<>();
        List<Field> account = new ArrayList<>();
        for (Field field : model.fields()) {
            String path = field.spec().path();
            if (path.startsWith("account.")) {
                account.add(field);
            } else if (!path.startsWith("items[")) {
                order.add(field);
            }
        }
        model.items().rows().forEach(order::addAll);
        order.addAll(account);
        return order;
    }

    private boolean isWanted(Field field) {
        String path = field.spec().path();
        if (path.startsWith("mainInsured.") && !model.dependant().get()) {
            return false;
        }
        if (!field.error().get().isEmpty()) {
            return true;
        }
        boolean lookedAt = field.spec().typing() == Typing.DATE && !path.equals(ClaimFields.RECEIVED_ON);
        return field.spec().needed() && (field.isEmpty() || lookedAt);
    }
}
