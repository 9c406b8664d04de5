package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.Provider;
import ir.kargozar.claim.Representative;
import ir.kargozar.claim.Treatment;
import ir.kargozar.text.SearchKey;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Every column of a claim but its key, in the order of the quick insert. */
final class ClaimColumns {
    static final List<Column> ALL = all();

    private ClaimColumns() {}

    private static List<Column> all() {
        List<Column> all = new ArrayList<>();
        all.add(new Column(CLAIM.ID, claim -> bytes(claim.id())));
        all.add(Column.number(CLAIM.REVISION, Claim::revision));
        all.addAll(StateColumns.columns());
        all.addAll(treatment());
        all.addAll(PersonColumns.INSURED.columns(
                claim -> Optional.of(claim.content().insured())));
        all.addAll(PersonColumns.MAIN.columns(claim -> claim.content().mainInsured()));
        all.addAll(bearer());
        all.addAll(account());
        return List.copyOf(all);
    }

    private static List<Column> treatment() {
        return List.of(
                Column.text(CLAIM.KIND, treatment(Treatment::kind)),
                Column.date(
                        CLAIM.RECEIVED_ON, claim -> Optional.of(claim.content().receivedOn())),
                Column.date(
                        CLAIM.SERVICE_FROM,
                        claim -> Optional.of(claim.content().treatment().from())),
                Column.date(
                        CLAIM.SERVICE_TO,
                        claim -> Optional.of(claim.content().treatment().to())),
                Column.number(CLAIM.AMOUNT, claim -> claim.content().amount().value()),
                Column.number(CLAIM.PAGES, claim -> claim.content().pages()),
                Column.text(CLAIM.PROVIDER_NAME, provider(Provider::name)),
                Column.text(CLAIM.PROVIDER_KEY, provider(ClaimColumns::key)),
                Column.text(CLAIM.PROVIDER_TYPE, provider(Provider::type)),
                Column.text(CLAIM.PROVIDER_CITY, provider(Provider::city)),
                Column.yes(
                        CLAIM.PROVIDER_CONTRACTED,
                        claim -> claim.content().treatment().provider().contracted()));
    }

    /** The form by which two spellings of one provider are the same. */
    static String key(Provider provider) {
        return SearchKey.of(provider.name().value()).joined();
    }

    private static List<Column> bearer() {
        return List.of(
                Column.optional(CLAIM.BEARER_NATIONAL_ID, claim -> bearer(claim).map(Representative::nationalId)),
                Column.optional(CLAIM.BEARER_NAME, claim -> bearer(claim).map(Representative::name)),
                Column.optional(CLAIM.BEARER_MOBILE, claim -> bearer(claim).flatMap(Representative::mobile)));
    }

    private static List<Column> account() {
        return List.of(
                Column.text(
                        CLAIM.ACCOUNT_SHEBA, claim -> claim.content().account().sheba()),
                Column.text(
                        CLAIM.ACCOUNT_OWNER, claim -> claim.content().account().owner()),
                Column.text(
                        CLAIM.ACCOUNT_CONFIRMATION,
                        claim -> claim.content().account().confirmation()),
                Column.date(
                        CLAIM.ACCOUNT_CONFIRMED_ON,
                        claim -> claim.content().account().confirmedOn()));
    }

    private static Optional<Representative> bearer(Claim<?> claim) {
        return claim.content().representative();
    }

    private static Function<Claim<?>, Object> treatment(Function<Treatment, Object> part) {
        return claim -> part.apply(claim.content().treatment());
    }

    private static Function<Claim<?>, Object> provider(Function<Provider, Object> part) {
        return claim -> part.apply(claim.content().treatment().provider());
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
