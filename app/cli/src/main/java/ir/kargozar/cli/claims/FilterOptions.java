package ir.kargozar.cli.claims;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Status;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The filters of the list on the window, as options. */
final class FilterOptions {
    @Option(names = "--status", paramLabel = "STATUS", split = ",")
    private List<Status> statuses = List.of();

    @Option(names = "--kind", paramLabel = "KIND", split = ",")
    private List<ClaimKind> kinds = List.of();

    @Option(names = "--provider-type", paramLabel = "TYPE", split = ",")
    private List<ProviderType> providerTypes = List.of();

    @Option(names = "--account", paramLabel = "CONFIRMATION", split = ",")
    private List<Account.Confirmation> confirmations = List.of();

    @Option(names = "--month", paramLabel = "1405-08")
    private @Nullable String month;

    @Option(names = "--from", paramLabel = "1405-08-01")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "1405-08-30", descriptionKey = "last-day")
    private @Nullable String to;

    @Option(names = "--unpackaged")
    private boolean unpackaged;

    @Option(names = "--text", paramLabel = "TEXT")
    private String text = "";

    /** The filter, or what is wrong with its words. */
    record Read(ClaimFilter filter, List<Problem> problems) {}

    /** {@code --from} and {@code --to} narrow {@code --month}. */
    Read read(Texts texts) {
        List<Problem> problems = new ArrayList<>();
        Optional<JalaliMonth> in = parsed(month, "month", JalaliMonth::of, texts, problems);
        Optional<JalaliDate> first = parsed(from, "from", JalaliDate::of, texts, problems);
        Optional<JalaliDate> last = parsed(to, "to", JalaliDate::of, texts, problems);
        ClaimFilter filter = ClaimFilter.ALL
                .text(text)
                .statuses(Set.copyOf(statuses))
                .kinds(Set.copyOf(kinds))
                .providerTypes(Set.copyOf(providerTypes))
                .confirmations(Set.copyOf(confirmations))
                .received(first.or(() -> in.map(JalaliMonth::firstDay)), last.or(() -> in.map(JalaliMonth::lastDay)))
                .unpackaged(unpackaged);
        return new Read(filter, problems);
    }

    private interface Reader<T> {
        Parsed<T> of(String typed);
    }

    private static <T> Optional<T> parsed(
            @Nullable String typed, String field, Reader<T> reader, Texts texts, List<Problem> problems) {
        if (typed == null) {
            return Optional.empty();
        }
        return switch (reader.of(typed)) {
            case Parsed.Valid<T>(T value) -> Optional.of(value);
            case Parsed.Invalid<T> invalid -> {
                problems.add(texts.problem(field, invalid));
                yield Optional.empty();
            }
        };
    }
}
