package ir.kargozar.storage.handover;

import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.key.DataKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The columns of an identity, the present one's and the former ones'; the private key is sealed. */
record IdentityRow(CardRow card, Field<Long> generation, Field<byte[]> sealedKey, Field<byte[]> succession) {
    private static final String PURPOSE = "identity 1";

    static IdentityRow of(Table<Record> table) {
        return new IdentityRow(
                CardRow.of(table),
                Objects.requireNonNull(table.field("generation", Long.class)),
                Objects.requireNonNull(table.field("sealed_key", byte[].class)),
                Objects.requireNonNull(table.field("succession", byte[].class)));
    }

    Identity read(Record row, DataKey dataKey) {
        Card shown = card.read(row);
        return new Identity(
                shown,
                key(shown, dataKey.open(row.get(sealedKey), PURPOSE)),
                Math.toIntExact(row.get(generation)),
                certificates(row.get(succession)));
    }

    Map<Field<?>, @Nullable Object> columns(Identity identity, DataKey dataKey) {
        Map<Field<?>, @Nullable Object> columns = card.columns(identity.card());
        columns.put(generation, (long) identity.generation());
        columns.put(sealedKey, dataKey.seal(identity.key().getEncoded(), PURPOSE));
        columns.put(succession, encoded(identity.succession()));
        return columns;
    }

    private static PrivateKey key(Card card, byte[] encoded) {
        try {
            return KeyFactory.getInstance(card.certificate().getPublicKey().getAlgorithm())
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "SECRET_DAMAGED", PURPOSE);
        }
    }

    private static List<X509Certificate> certificates(byte @Nullable [] encoded) {
        try {
            return encoded == null
                    ? List.of()
                    : CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(encoded))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CARD_DAMAGED");
        }
    }

    private static byte @Nullable [] encoded(List<X509Certificate> certificates) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            for (X509Certificate each : certificates) {
                out.writeBytes(each.getEncoded());
            }
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CARD_DAMAGED");
        }
        return certificates.isEmpty() ? null : out.toByteArray();
    }
}
