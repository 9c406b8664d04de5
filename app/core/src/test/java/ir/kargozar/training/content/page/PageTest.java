package ir.kargozar.training.content.page;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.training.content.page.Span.Face;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** CommonMark becomes blocks; what is not understood is shown as it is. */
class PageTest {

    @Test
    void readsHeadingsWordsAndTheirLooks() {
        Page page = Page.of("## پذیرش\n\nنخست **کد ملی** را\nدر `Ctrl+N` *بنویسید*.");

        assertThat(page.blocks().getFirst()).isInstanceOfSatisfying(Block.Heading.class, heading -> {
            assertThat(heading.level()).isEqualTo(2);
            assertThat(Block.words(heading.spans())).isEqualTo("پذیرش");
        });
        assertThat(page.blocks().getLast())
                .isInstanceOfSatisfying(
                        Block.Prose.class,
                        prose -> assertThat(prose.spans())
                                .extracting(Span::face)
                                .containsExactly(
                                        Face.PLAIN,
                                        Face.STRONG,
                                        Face.PLAIN,
                                        Face.CODE,
                                        Face.PLAIN,
                                        Face.EMPHASIS,
                                        Face.PLAIN));
        assertThat(page.lines()).containsExactly("پذیرش", "نخست کد ملی را در Ctrl+N بنویسید.");
    }

    @Test
    void readsListsWithinListsAndTheirFirstNumber() {
        Page page = Page.of("3. یک\n   - درون\n4. دو\n\n---\n\n> گفته\n\n    code");

        assertThat(page.blocks().getFirst()).isInstanceOfSatisfying(Block.Listing.class, listing -> {
            assertThat(listing.first()).isEqualTo(Optional.of(3));
            assertThat(listing.items()).hasSize(2);
            assertThat(listing.items().getFirst().blocks()).hasSize(2);
        });
        assertThat(page.lines()).containsExactly("یک", "درون", "دو", "گفته", "code");
    }

    @Test
    void knowsItsLinksAndPicturesWhereverTheyStand() {
        Page page = Page.of("- [درس **دو**](two.md) ![مهر](../pictures/seal.png)\n\n> [سه](three.md)");

        assertThat(page.links()).containsExactly("two.md", "three.md");
        assertThat(page.pictures()).containsExactly("../pictures/seal.png");
    }

    @Test
    void showsHtmlAsItIsWritten() {
        assertThat(Page.of("<b>x</b> y\n\n<script>z</script>").lines())
                .containsExactly("<b>x</b> y", "<script>z</script>");
    }
}
