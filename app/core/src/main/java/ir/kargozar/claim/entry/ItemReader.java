package ir.kargozar.claim.entry;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.entry.ClaimEntry.ItemEntry;
import ir.kargozar.entry.Answers;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the invoices. */
final class ItemReader {
    private final Answers answers;

    ItemReader(Answers answers) {
        this.answers = answers;
    }

    List<Item> read(List<ItemEntry> entries, @Nullable JalaliDate receivedOn) {
        if (entries.isEmpty()) {
            answers.against("items", "ITEMS_MISSING");
        } else if (entries.size() > ClaimReader.MOST_ITEMS) {
            answers.against("items", "ITEMS_TOO_MANY", Integer.toString(ClaimReader.MOST_ITEMS));
            return List.of();
        }
        List<Item> items = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Item item = item("items[" + i + "]", entries.get(i), receivedOn);
            if (item != null && items.contains(item)) {
                answers.against("items[" + i + "].invoiceNumber", "ITEM_REPEATED");
            } else if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable Item item(String field, ItemEntry entry, @Nullable JalaliDate receivedOn) {
        Line service = answers.need(field + ".service", entry.service(), Line::of);
        Line number =
                answers.need(field + ".invoiceNumber", entry.invoiceNumber(), typed -> Line.of(Digits.ascii(typed)));
        JalaliDate date = answers.need(field + ".invoiceDate", entry.invoiceDate(), JalaliDate::of);
        answers.ordered(date, receivedOn, field + ".invoiceDate", "INVOICE_AFTER_RECEIVED");
        Rial amount = answers.need(field + ".amount", entry.amount(), ItemReader::paid);
        return service == null || number == null || date == null || amount == null
                ? null
                : new Item(service, number, date, amount);
    }

    private static Parsed<Rial> paid(String typed) {
        Parsed<Rial> amount = Rial.of(typed);
        return amount.equals(Parsed.valid(Rial.ZERO)) ? Parsed.invalid("AMOUNT_ZERO") : amount;
    }
}
