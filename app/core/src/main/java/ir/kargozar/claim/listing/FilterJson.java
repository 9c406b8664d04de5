package ir.kargozar.claim.listing;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Status;
import ir.kargozar.text.Parsed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Saved filters as JSON; a constant that this program does not know, or a day that is none, asks for nothing. */
final class FilterJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Written>> LIST = new TypeReference<>() {};

    private FilterJson() {}

    /** Plain texts, the same whatever the types become. */
    private record Written(
            String name,
            String text,
            List<String> statuses,
            List<String> kinds,
            List<String> providerTypes,
            List<String> confirmations,
            String from,
            String to,
            boolean unpackaged) {}

    static String write(List<SavedFilter> filters) {
        return JSON.writeValueAsString(filters.stream().map(FilterJson::written).toList());
    }

    static List<SavedFilter> read(String json) {
        return JSON.readValue(json, LIST).stream().map(FilterJson::saved).toList();
    }

    private static Written written(SavedFilter saved) {
        ClaimFilter filter = saved.filter();
        return new Written(
                saved.name(),
                filter.text(),
                names(filter.statuses()),
                names(filter.kinds()),
                names(filter.providerTypes()),
                names(filter.confirmations()),
                filter.from().map(JalaliDate::toString).orElse(""),
                filter.to().map(JalaliDate::toString).orElse(""),
                filter.unpackaged());
    }

    private static SavedFilter saved(Written written) {
        return new SavedFilter(
                written.name(),
                new ClaimFilter(
                        written.text(),
                        constants(Status.class, written.statuses()),
                        constants(ClaimKind.class, written.kinds()),
                        constants(ProviderType.class, written.providerTypes()),
                        constants(Account.Confirmation.class, written.confirmations()),
                        day(written.from()),
                        day(written.to()),
                        written.unpackaged()));
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> names) {
        Set<E> found = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .forEach(found::add);
        return found;
    }

    private static Optional<JalaliDate> day(String written) {
        return JalaliDate.of(written) instanceof Parsed.Valid<JalaliDate>(JalaliDate day)
                ? Optional.of(day)
                : Optional.empty();
    }
}
