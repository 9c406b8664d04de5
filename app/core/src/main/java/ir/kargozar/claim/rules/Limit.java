package ir.kargozar.claim.rules;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a pack may set a limit to. None has a default: tariffs and deadlines are an office's own (spec D). */
enum Limit {
    /** Rials of the whole claim. */
    CLAIM_AMOUNT {
        @Override
        Stream<Problem> beyond(ClaimContent content, long most, Texts texts) {
            return when(content.amount().value() > most, "items", money(most), texts);
        }
    },
    /** Rials of one item. */
    ITEM_AMOUNT {
        @Override
        Stream<Problem> beyond(ClaimContent content, long most, Texts texts) {
            return IntStream.range(0, content.items().size())
                    .boxed()
                    .flatMap(i -> when(
                            content.items().get(i).amount().value() > most,
                            "items[" + i + "].amount",
                            money(most),
                            texts));
        }
    },
    /** Days of service, first and last counted. */
    SERVICE_DAYS {
        @Override
        Stream<Problem> beyond(ClaimContent content, long most, Texts texts) {
            var treatment = content.treatment();
            return when(days(treatment.from(), treatment.to()) + 1 > most, "serviceTo", "" + most, texts);
        }
    },
    /** Days from the last day of service to the counter. */
    FILING_DAYS {
        @Override
        Stream<Problem> beyond(ClaimContent content, long most, Texts texts) {
            return when(days(content.treatment().to(), content.receivedOn()) > most, "receivedOn", "" + most, texts);
        }
    };

    abstract Stream<Problem> beyond(ClaimContent content, long most, Texts texts);

    /** Problem: LIMIT_ and the limit's name, with the most allowed. */
    RulePack.CheckRule rule(long most, RulePack.Words words) {
        return (content, texts) -> beyond(content, most, texts).map(problem -> words.instead(problem, texts));
    }

    Stream<Problem> when(boolean beyond, String field, String most, Texts texts) {
        return beyond ? Stream.of(texts.problem(field, "LIMIT_" + name(), List.of(most))) : Stream.empty();
    }

    private static String money(long rials) {
        return new Rial(rials).grouped();
    }

    private static long days(JalaliDate from, JalaliDate to) {
        return ChronoUnit.DAYS.between(from.gregorian(), to.gregorian());
    }
}
