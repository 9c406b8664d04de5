package ir.kargozar.claim.rules;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimRules.RequiredPaper;
import ir.kargozar.claim.Paper;
import ir.kargozar.claim.PaperType;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One paper of a pack.
 *
 * @param paper as the form shows it
 * @param services asked for only where an item names one of these services; empty for always
 */
record PaperRule(RequiredPaper paper, Set<String> services, RulePack.Words words) implements RulePack.CheckRule {

    /** Problems: PAPER_MISSING on {@code documents}, PAPER_ORIGINAL_NEEDED on the copy handed in. */
    @Override
    public Stream<Problem> check(ClaimContent content, Texts texts) {
        List<Paper> papers = content.papers();
        PaperType type = paper.type();
        int[] given = IntStream.range(0, papers.size())
                .filter(i -> papers.get(i).type() == type)
                .toArray();
        if (given.length == 0) {
            return isAskedFor(content)
                    ? Stream.of(words.instead(
                            texts.problem("documents", "PAPER_MISSING", List.of(texts.word(type), type.name())), texts))
                    : Stream.empty();
        }
        boolean original = IntStream.of(given).anyMatch(i -> papers.get(i).original());
        return original || !paper.original()
                ? Stream.empty()
                : Stream.of(words.instead(
                        texts.problem(
                                "documents[" + given[0] + "].original",
                                "PAPER_ORIGINAL_NEEDED",
                                List.of(texts.word(type), type.name())),
                        texts));
    }

    private boolean isAskedFor(ClaimContent content) {
        return paper.required()
                && (services.isEmpty()
                        || content.items().stream()
                                .anyMatch(
                                        item -> services.contains(item.service().value())));
    }

    /** A paper that depends on the service is optional on the form. */
    RequiredPaper shown() {
        return services.isEmpty() ? paper : new RequiredPaper(paper.type(), paper.original(), false, paper.because());
    }
}
