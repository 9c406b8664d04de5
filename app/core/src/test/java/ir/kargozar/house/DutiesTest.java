package ir.kargozar.house;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.account.Duties;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import ir.kargozar.training.fact.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the program writes into its log, or asks a role for, is somebody's duty, and no duty is left over. */
class DutiesTest {
    private static final Pattern ASKS = Pattern.compile("new Change\\(|\\b(?:require|mayDo|ask\\.accept)\\(");
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");

    /** Some are keys of sentences as well. */
    private static final Set<String> DUTIES = Duties.shipped().actions();

    /** What only looks like an action where actions stand. */
    private static final Set<String> OTHERS = Set.of("user.name", "claims.xlsx");

    private static Set<String> actions(List<JavaText> sources) {
        Set<String> sentences = Texts.of(Language.EN).keys();
        Set<String> found = new TreeSet<>();
        for (JavaText source : sources) {
            String code = source.code();
            Matcher literals = ACTION.matcher(code);
            while (ASKS.matcher(code).find() && literals.find()) {
                found.add(literals.group(1));
            }
        }
        found.removeIf(each -> sentences.contains(each) && !DUTIES.contains(each));
        found.removeAll(OTHERS);
        return found;
    }

    @Test
    void everyActionOfTheSourcesIsADutyAndNoDutyIsLeftOver() {
        Set<String> written = actions(SourceTree.main().stream()
                .filter(source -> !source.name().startsWith("app/bench/"))
                .toList());
        written.addAll(Arrays.stream(Kind.values())
                .map(kind -> "training." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet()));
        written.addAll(Arrays.stream(ir.kargozar.settlement.fact.Kind.values())
                .map(kind -> "settlement." + kind.word())
                .collect(Collectors.toSet()));

        assertThat(DUTIES).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void aPlantedActionIsFoundAlsoWhereItIsAConstantOrAChoice() {
        JavaText constant = new JavaText("m/A.java", "class A { String X = \"claim.eaten\"; { new Change(who, X); } }");
        JavaText choice = new JavaText("m/B.java", "new Change(who, a ? \"claim.boiled\" : \"claim.fried-twice\")");
        JavaText other = new JavaText("m/C.java", "class C { String X = \"not.asked\"; }");

        assertThat(actions(List.of(constant, choice, other)))
                .containsExactly("claim.boiled", "claim.eaten", "claim.fried-twice");
    }
}
