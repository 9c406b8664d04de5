package ir.kargozar.house;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.Duplicate;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Relation;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.listing.ClaimColumn;
import ir.kargozar.office.Desk;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence stands in every language, once, with the same places; every code used has its sentence. */
class BundlesTest {

    @Test
    void languagesAgreeAndEveryKeyStandsOnce() throws IOException {
        Bundles bundles = ours();

        assertThat(bundles.files()).hasSize(2 * rooms().size());
        assertThat(bundles.faults()).isEmpty();
    }

    @Test
    void everyCodeUsedInTheSourcesHasItsSentence() throws IOException {
        assertThat(ours().missing(SourceTree.main())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyConstantShownHasItsWord(Language language) {
        Texts texts = Texts.of(language);
        Stream.of(
                        ClaimKind.values(),
                        Status.values(),
                        PaperType.values(),
                        ProviderType.values(),
                        Relation.values(),
                        Account.Confirmation.values(),
                        Duplicate.Ground.values(),
                        ClaimColumn.values(),
                        ClaimOrder.values(),
                        Desk.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(texts.word((Enum<?>) constant)).isNotBlank());
    }

    @Test
    void plantedFaultsBetweenTheLanguagesAreFound() {
        assertThat(faults("a=x", "a=y")).isEmpty();
        assertThat(faults("a=x\nb=x", "a=y")).containsExactly("b is not in en");
        assertThat(faults("a=x", "a=y\nc=y")).containsExactly("c is not in fa");
        assertThat(faults("a={0} x {1}", "a={1}")).containsExactly("a has other places in fa and en");
        assertThat(faults("a={0} {0} {1}", "a={1} {0}")).isEmpty();
        assertThat(faults("a=x\na=z", "a=y")).containsExactly("a stands twice: in fa/claim and fa/claim");
        assertThat(faults("a=x", "a=don't")).hasSize(1);
        assertThat(faults("a={x}", "a=y")).hasSize(1);
        assertThat(faults("a=", "a=y")).hasSize(1);
        assertThat(new Bundles(new TreeMap<>(Map.of("fa/claim", "a=x", "fa/cli", "a=x", "en/claim", "a=x"))).faults())
                .containsExactly("a stands twice: in fa/claim and fa/cli");
    }

    private static List<String> faults(String fa, String en) {
        return new Bundles(Map.of("fa/claim", fa, "en/claim", en)).faults();
    }

    @Test
    void plantedCodesWithoutSentenceAreFound() {
        Bundles bundles = new Bundles(Map.of("fa/claim", "problem.GOOD_ONE=x\nfault.BAD_DISK=x\ncli.title=x"));

        assertThat(missing(bundles, "Parsed.invalid(\"GOOD_ONE\", \"{0}\")")).isEmpty();
        assertThat(missing(bundles, "Parsed.invalid(\"LOST\")")).hasSize(1);
        assertThat(missing(bundles, "texts.problem(\"a.b\",\n \"LOST_ONE\", List.of(f(\")\")))"))
                .hasSize(1);
        assertThat(missing(bundles, "throw new Refusal(\"LOST_ONE\", x)")).hasSize(1);
        assertThat(missing(bundles, "throw new Fault(e, \"LOST_ONE\")")).hasSize(1);
        assertThat(missing(bundles, "throw new Fault(\"BAD_DISK\")")).isEmpty();
        assertThat(missing(bundles, "texts.say(\"cli.title\") + texts.say(\"cli.lost\")"))
                .hasSize(1);
        assertThat(missing(bundles, "against(field, \"GOOD_\" + type)")).isEmpty();
        assertThat(missing(bundles, "against(field, \"LOST_\" + type)")).hasSize(1);
        assertThat(missing(bundles, "// Parsed.invalid(\"LOST\")")).isEmpty();
    }

    private static List<String> missing(Bundles bundles, String code) {
        return bundles.missing(List.of(new JavaText("A.java", code)));
    }

    private static List<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(SourceTree.root().resolve("resources/text/fa"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Bundles ours() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String language : List.of("fa", "en")) {
            for (String room : rooms()) {
                Path file = SourceTree.root().resolve("resources/text/" + language + "/" + room);
                files.put(language + "/" + room.replace(".properties", ""), Files.readString(file));
            }
        }
        return new Bundles(files);
    }
}
