package ir.kargozar.storage.handover;

import ir.kargozar.handover.peer.Card;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Fault;
import ir.kargozar.text.Line;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The columns of a card, the same in every table that holds one. */
record CardRow(
        Field<String> office, Field<String> name, Field<String> desk, Field<Long> training, Field<byte[]> certificate) {

    static CardRow of(Table<Record> table) {
        return new CardRow(
                field(table, "office", String.class),
                field(table, "name", String.class),
                field(table, "desk", String.class),
                field(table, "training", Long.class),
                field(table, "certificate", byte[].class));
    }

    private static <T> Field<T> field(Table<Record> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type));
    }

    Card read(Record row) {
        return new Card(
                new OfficeCode(row.get(office)),
                new Line(row.get(name)),
                Desk.valueOf(row.get(desk)),
                row.get(training) == 1,
                certificate(row.get(certificate)));
    }

    Map<Field<?>, @Nullable Object> columns(Card card) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(office, card.office().value());
        columns.put(name, card.name().value());
        columns.put(desk, card.desk().name());
        columns.put(training, card.training() ? 1L : 0L);
        columns.put(certificate, encoded(card));
        return columns;
    }

    private static X509Certificate certificate(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CARD_DAMAGED");
        }
    }

    private static byte[] encoded(Card card) {
        try {
            return card.certificate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CARD_DAMAGED");
        }
    }
}
