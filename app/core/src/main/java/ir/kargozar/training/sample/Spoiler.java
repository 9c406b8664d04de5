package ir.kargozar.training.sample;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.claim.entry.ClaimEntry.AccountEntry;
import ir.kargozar.claim.entry.ClaimEntry.ItemEntry;
import ir.kargozar.claim.entry.ClaimEntry.PaperEntry;
import ir.kargozar.claim.entry.ClaimEntry.PersonEntry;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Plants one fault in an honest sheet. */
final class Spoiler {
    private final Sheets sheets;

    Spoiler(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet spoil(Sheet sheet, PlantedFault fault, long index, Dice dice) {
        return switch (fault) {
            case WRONG_NATIONAL_ID -> withInsured(sheet, wrong(sheet.people().insured()));
            case DATE_NOT_IN_CALENDAR -> withItem(sheet, item -> item(item, notInCalendar(sheet), item.amount()));
            case NEGATIVE_AMOUNT -> withItem(sheet, item -> item(item, item.invoiceDate(), "-" + item.amount()));
            case INVOICE_AFTER_RECEIVED ->
                withItem(sheet, item -> item(item, dayAfter(sheet).toString(), item.amount()));
            case WRONG_OWNER -> withOwner(sheet, dice);
            case MISSING_PAPER -> withoutPaper(sheet, originals(sheet, dice));
            case COPY_FOR_ORIGINAL -> withCopy(sheet, originals(sheet, dice));
            case REJECTED_ACCOUNT -> withRejected(sheet);
            case DUPLICATE_INVOICE -> withInvoicesOf(sheet, sheets.honest(index - 1));
        };
    }

    private static PersonEntry wrong(PersonEntry person) {
        String id = Digits.ascii(Objects.requireNonNull(person.nationalId()));
        int wrong = (id.charAt(9) - '0' + 1) % 10;
        return new PersonEntry(
                id.substring(0, 9) + wrong,
                person.firstName(),
                person.lastName(),
                person.insuranceNumber(),
                person.birthDate(),
                person.mobile(),
                person.relation());
    }

    private static Sheet withInsured(Sheet sheet, PersonEntry insured) {
        return sheet.with(
                new Sheet.People(insured, sheet.people().main(), sheet.people().representative()));
    }

    private static Sheet withItem(Sheet sheet, UnaryOperator<ItemEntry> change) {
        List<ItemEntry> items = new ArrayList<>(sheet.what().items());
        items.set(0, change.apply(items.getFirst()));
        return sheet.with(new Sheet.Case(sheet.what().kind(), sheet.what().provider(), items));
    }

    private static ItemEntry item(ItemEntry item, @Nullable String date, @Nullable String amount) {
        return new ItemEntry(item.service(), item.invoiceNumber(), date, amount);
    }

    /** The thirty-first of a month of thirty days. */
    private static String notInCalendar(Sheet sheet) {
        return sheet.when().to().year() + "-07-31";
    }

    private static JalaliDate dayAfter(Sheet sheet) {
        return sheet.when().receivedOn().plusDays(1);
    }

    private static Sheet withOwner(Sheet sheet, Dice dice) {
        String nine = dice.digits(8) + "7";
        AccountEntry account = sheet.account();
        return sheet.with(new AccountEntry(
                account.sheba(), nine + NationalId.checkDigit(nine), account.confirmation(), account.confirmedOn()));
    }

    private static Sheet withRejected(Sheet sheet) {
        AccountEntry account = sheet.account();
        return sheet.with(new AccountEntry(
                account.sheba(),
                account.ownerNationalId(),
                Confirmation.REJECTED.name(),
                sheet.when().receivedOn().toString()));
    }

    private int originals(Sheet sheet, Dice dice) {
        int[] places = sheets.originals(sheet);
        if (places.length == 0) {
            throw new IllegalStateException(
                    "the rules ask for no original of " + sheet.what().kind());
        }
        return places[dice.between(0, places.length - 1)];
    }

    private static Sheet withoutPaper(Sheet sheet, int place) {
        List<PaperEntry> papers = new ArrayList<>(sheet.papers());
        papers.remove(place);
        return sheet.with(papers);
    }

    private static Sheet withCopy(Sheet sheet, int place) {
        List<PaperEntry> papers = new ArrayList<>(sheet.papers());
        PaperEntry paper = papers.get(place);
        papers.set(place, new PaperEntry(paper.type(), "false", paper.pages()));
        return sheet.with(papers);
    }

    /** The invoices and the days of the sample before, handed in again by somebody else. */
    private static Sheet withInvoicesOf(Sheet sheet, Sheet before) {
        return new Sheet(sheet.people(), sheet.account(), before.what(), before.when(), before.papers());
    }
}
