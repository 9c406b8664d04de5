package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.SelectField;

/** One line of a list out of its columns. */
final class ClaimLines {
    static final List<SelectField<?>> FIELDS = List.of(
            CLAIM.POSITION,
            CLAIM.STATUS,
            CLAIM.KIND,
            CLAIM.INSURED_FIRST_NAME,
            CLAIM.INSURED_LAST_NAME,
            CLAIM.INSURED_NATIONAL_ID,
            CLAIM.PROVIDER_NAME,
            CLAIM.PROVIDER_TYPE,
            CLAIM.PROVIDER_CITY,
            CLAIM.RECEIVED_ON,
            CLAIM.SERVICE_FROM,
            CLAIM.SERVICE_TO,
            CLAIM.PAGES,
            CLAIM.ACCOUNT_CONFIRMATION,
            CLAIM.AMOUNT,
            CLAIM.APPROVED,
            AGENCY.CODE);

    private ClaimLines() {}

    static ClaimLine line(Record row) {
        return new ClaimLine(
                new Position(row.get(CLAIM.POSITION)).claimNumber(new OfficeCode(row.get(AGENCY.CODE))),
                Status.valueOf(row.get(CLAIM.STATUS)),
                ClaimKind.valueOf(row.get(CLAIM.KIND)),
                row.get(CLAIM.INSURED_FIRST_NAME) + " " + row.get(CLAIM.INSURED_LAST_NAME),
                row.get(CLAIM.INSURED_NATIONAL_ID),
                row.get(CLAIM.PROVIDER_NAME),
                PersonColumns.date(row.get(CLAIM.RECEIVED_ON)),
                new Rial(row.get(CLAIM.AMOUNT)),
                more(row));
    }

    private static ClaimLine.More more(Record row) {
        return new ClaimLine.More(
                ProviderType.valueOf(row.get(CLAIM.PROVIDER_TYPE)),
                row.get(CLAIM.PROVIDER_CITY),
                PersonColumns.date(row.get(CLAIM.SERVICE_FROM)),
                PersonColumns.date(row.get(CLAIM.SERVICE_TO)),
                Math.toIntExact(row.get(CLAIM.PAGES)),
                Account.Confirmation.valueOf(row.get(CLAIM.ACCOUNT_CONFIRMATION)),
                Optional.ofNullable(row.get(CLAIM.APPROVED)).map(Rial::new));
    }
}
