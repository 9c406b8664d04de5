package ir.kargozar.claim.listing;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.table.Cell;
import ir.kargozar.text.Texts;
import java.util.List;

/** The columns a list of claims can show; each has its word in the texts. */
public enum ClaimColumn {
    NUMBER(18),
    STATUS(20),
    INSURED(26),
    NATIONAL_ID(14),
    KIND(16),
    PROVIDER(30),
    RECEIVED_ON(14),
    AMOUNT(18),
    PROVIDER_TYPE(16),
    CITY(16),
    SERVICE_FROM(14),
    SERVICE_TO(14),
    PAGES(10),
    CONFIRMATION(20),
    APPROVED(18);

    /** Those shown until someone chooses. */
    public static final List<ClaimColumn> USUAL =
            List.of(NUMBER, STATUS, INSURED, NATIONAL_ID, KIND, PROVIDER, RECEIVED_ON, AMOUNT);

    private final int width;

    ClaimColumn(int width) {
        this.width = width;
    }

    /** In a spreadsheet, characters. */
    int width() {
        return width;
    }

    /** As it stands in a file: dates as texts, amounts as numbers. */
    public Cell cell(ClaimLine line, Texts texts) {
        return switch (this) {
            case NUMBER -> Cell.of(line.number().toString());
            case STATUS -> Cell.of(texts.word(line.status()));
            case INSURED -> Cell.of(line.insured());
            case NATIONAL_ID -> Cell.of(line.nationalId());
            case KIND -> Cell.of(texts.word(line.kind()));
            case PROVIDER -> Cell.of(line.provider());
            case RECEIVED_ON -> date(line.receivedOn());
            case AMOUNT -> Cell.of(line.amount().value());
            case PROVIDER_TYPE -> Cell.of(texts.word(line.more().providerType()));
            case CITY -> Cell.of(line.more().city());
            case SERVICE_FROM -> date(line.more().serviceFrom());
            case SERVICE_TO -> date(line.more().serviceTo());
            case PAGES -> Cell.of(line.more().pages());
            case CONFIRMATION -> Cell.of(texts.word(line.more().confirmation()));
            case APPROVED ->
                line.more().approved().map(amount -> Cell.of(amount.value())).orElse(Cell.of(""));
        };
    }

    private static Cell date(JalaliDate date) {
        return Cell.of(date.toString().replace('-', '/'));
    }
}
