package ir.kargozar.claim.rules;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What claims of one kind need from one day on, in one province or in all.
 *
 * @param file where it was read, for messages
 * @param draft true for the product's own default, which an office is to replace (spec D)
 */
record RulePack(String file, boolean draft, Scope scope, List<PaperRule> papers, List<CheckRule> checks) {

    /** @param province empty for every province */
    record Scope(ClaimKind kind, Optional<Line> province, JalaliDate validFrom) {}

    /** An office's own sentence, Persian, in place of the program's; each may be empty. */
    record Words(Optional<String> message, Optional<String> remedy) {
        static final Words NONE = new Words(Optional.empty(), Optional.empty());

        Problem instead(Problem problem, Texts texts) {
            if (texts.language() != Language.FA) {
                return problem;
            }
            return new Problem(
                    problem.field(),
                    problem.code(),
                    message.orElse(problem.message()),
                    remedy.orElse(problem.remedy()));
        }
    }

    /** One rule that looks at the whole content. */
    interface CheckRule {
        Stream<Problem> check(ClaimContent content, Texts texts);
    }

    List<Problem> check(ClaimContent content, Texts texts) {
        return Stream.concat(
                        papers.stream().flatMap(rule -> rule.check(content, texts)),
                        checks.stream().flatMap(rule -> rule.check(content, texts)))
                .toList();
    }
}
