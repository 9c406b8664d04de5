package ir.kargozar.bench.statistics;

import ir.kargozar.storage.Workspace;
import java.util.Locale;

/**
 * Claims of three Jalali years at a documents office, written by the database itself: the same for the same number. Their
 * columns that are counted are spread as claims' are; what stands in none of the figures is filled with one text.
 */
final class ManyClaims {
    private static final int BATCH = 100_000;
    private static final long AGENCIES = 20;
    /** One claim in so many came again after it was given back. */
    private static final int AGAIN = 30;

    private ManyClaims() {}

    /** Fills an empty workspace. */
    static void fill(Workspace workspace, long claims, String id) {
        var dsl = workspace.store().dsl();
        for (long agency = 1; agency <= AGENCIES; agency++) {
            dsl.execute("INSERT INTO agency (agency, code) VALUES (" + agency + ", 'AGENCY-" + agency + "')"
                    + " ON CONFLICT DO NOTHING");
        }
        for (long from = 0; from < claims; from += BATCH) {
            long last = Math.min(claims, from + BATCH) - 1;
            dsl.execute(claims(from, last, claims, id));
        }
        dsl.execute(former());
    }

    /** Columns and their SQL; i is the claim's place, h a number scattered over 0 to 9999, m the month's place, d the day. */
    private static String claims(long from, long last, long claims, String id) {
        return String.format(Locale.ROOT, """
            INSERT INTO claim (position, agency, number, id, revision, status, accepted_on, state_on, package_to,
              package_sequence, approved_of, approved, reasons, kind, received_on, service_from, service_to, amount, pages,
              provider_name, provider_key, provider_type, provider_city, provider_contracted, insured_national_id,
              insured_first_name, insured_last_name, insured_relation, account_sheba, account_owner, account_confirmation,
              handed_on, answered_on)
            WITH RECURSIVE place(i) AS (SELECT CAST(%1$d AS BIGINT) UNION ALL SELECT i + 1 FROM place WHERE i < %2$d),
            scattered AS (SELECT i, i * 7919 %% 10000 AS h, i * 36 / %3$d AS m, i * 1044 / %3$d %% 29 + 1 AS d FROM place),
            stood AS (SELECT i, h, (1403 + m / 12) * 10000 + (m %% 12 + 1) * 100 + d AS came,
              (1403 + (m + 1) / 12) * 10000 + ((m + 1) %% 12 + 1) * 100 + d AS handed,
              (1403 + (m + 2) / 12) * 10000 + ((m + 2) %% 12 + 1) * 100 + d AS answered,
              i %% %4$d + 1 AS agency, (1403 + m / 12) * CAST(1000000000 AS BIGINT) + i + 1 AS number,
              CASE WHEN h < 6000 THEN 'PAID' WHEN h < 7200 THEN 'APPROVED' WHEN h < 7700 THEN 'PARTLY_APPROVED'
                WHEN h < 8000 THEN 'RETURNED_BY_OFFICE' ELSE 'RECEIVED' END AS status,
              200000 + h * 911 %% 9000000 AS amount FROM scattered)
            SELECT number * 100000 + agency, agency, number, %5$s, 1, status, came,
              CASE WHEN h < 8000 THEN answered ELSE handed END, NULL, NULL,
              CASE WHEN h < 7700 THEN amount END, CASE WHEN h < 7200 THEN amount WHEN h < 7700 THEN amount * 8 / 10 END,
              CASE WHEN status = 'RETURNED_BY_OFFICE' THEN '[{"code":"PAPERS_MISSING"}]' END,
              CASE WHEN h %% 10 < 6 THEN 'OUTPATIENT' WHEN h %% 10 < 8 THEN 'INPATIENT' WHEN h %% 10 = 8 THEN 'GLOBAL'
                ELSE 'INFERTILITY' END,
              came, came, came, amount, 1 + h %% 9, 'bench', 'bench',
              CASE h / 10 %% 6 WHEN 0 THEN 'HOSPITAL' WHEN 1 THEN 'PHYSICIAN' WHEN 2 THEN 'PHARMACY'
                WHEN 3 THEN 'LABORATORY' WHEN 4 THEN 'IMAGING' ELSE 'DENTAL' END,
              'bench', 1, '0000000000', 'bench', 'bench', 'SELF', 'IR000000000000000000000000', '0000000000',
              'UNCONFIRMED', handed, CASE WHEN h < 8000 THEN answered END FROM stood""", from, last, claims, AGENCIES, id);
    }

    private static String former() {
        return String.format(Locale.ROOT, """
            INSERT INTO former_claim (claim, revision, status, accepted_on, state_on, reasons, content)
            SELECT position, 1, 'RETURNED_TO_INSURED', NULL, received_on, '[{"code":"PAPERS_MISSING"}]', '{}'
            FROM claim WHERE number %% %d = 0""", AGAIN);
    }
}
