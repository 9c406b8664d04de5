package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.text.SearchKey;

/**
 * What makes two invoices the same (spec 02): provider, number, date and amount; names compared as they are searched,
 * so that another way of typing is no other invoice.
 */
public record InvoiceKey(String provider, String number, JalaliDate date, Rial amount) {

    public static InvoiceKey of(Provider provider, Item item) {
        return new InvoiceKey(
                SearchKey.of(provider.name().value()).joined(),
                item.invoiceNumber().value(),
                item.invoiceDate(),
                item.amount());
    }
}
