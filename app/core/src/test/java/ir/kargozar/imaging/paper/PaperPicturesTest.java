package ir.kargozar.imaging.paper;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.PaperType;
import ir.kargozar.training.exercise.BroughtPaper;
import ir.kargozar.training.exercise.BroughtPaper.Marks;
import ir.kargozar.training.exercise.Exercise;
import ir.kargozar.training.exercise.PaperPictures.Look;
import ir.kargozar.training.exercise.PaperPictures.Picture;
import ir.kargozar.training.exercise.Shipped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PaperPicturesTest {
    private static final Path FOLDER = Path.of("target", "papers");
    private static final int A5 = 874;

    private final DrawnPaperPictures pictures = new DrawnPaperPictures(Shipped.TEXTS);

    @Test
    void drawsEveryPaperOfEveryExercise() throws IOException {
        Files.createDirectories(FOLDER);
        Set<PaperType> kinds = EnumSet.noneOf(PaperType.class);
        Set<Integer> different = new HashSet<>();
        int papers = 0;
        for (Exercise exercise : Shipped.all()) {
            for (int i = 0; i < exercise.papers().size(); i++) {
                BroughtPaper paper = exercise.papers().get(i);
                Picture picture = pictures.draw(paper, new Look(i, A5));
                kinds.add(paper.type());
                different.add(picture.argb().hashCode());
                papers++;
                keep(picture, exercise.code() + "-" + (i + 1));
            }
        }
        assertThat(kinds).hasSizeGreaterThan(10);
        assertThat(different).hasSize(papers);
    }

    @Test
    void drawsTheSameForTheSameSeedAndAnotherForAnother() {
        BroughtPaper paper = receipt();

        assertThat(pictures.draw(paper, new Look(7, A5)).argb())
                .isEqualTo(pictures.draw(paper, new Look(7, A5)).argb());
        assertThat(pictures.draw(paper, new Look(7, A5)).argb())
                .isNotEqualTo(pictures.draw(paper, new Look(8, A5)).argb());
    }

    @Test
    void showsWhatIsPlanted() {
        BroughtPaper paper = receipt();
        var good = pictures.draw(paper, new Look(7, A5)).argb();

        assertThat(pictures.draw(with(paper, new Marks("", false, false)), new Look(7, A5))
                        .argb())
                .isNotEqualTo(good);
        assertThat(pictures.draw(with(paper, new Marks(paper.marks().stamp(), true, false)), new Look(7, A5))
                        .argb())
                .isNotEqualTo(good);
        assertThat(pictures.draw(with(paper, new Marks(paper.marks().stamp(), false, true)), new Look(7, A5))
                        .argb())
                .isNotEqualTo(good);
    }

    @Test
    void isAsLargeAsAsked() {
        Picture large = pictures.draw(receipt(), new Look(7, 2 * A5));

        assertThat(large.width()).isEqualTo(2 * A5);
        assertThat(large.argb().capacity()).isEqualTo(large.width() * large.height());
    }

    private static BroughtPaper receipt() {
        return Shipped.exercise("clean-outpatient").papers().get(1);
    }

    private static BroughtPaper with(BroughtPaper paper, Marks marks) {
        return new BroughtPaper(paper.type(), paper.printed(), paper.rows(), paper.sum(), marks);
    }

    private static void keep(Picture picture, String name) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb().array(), 0, picture.width());
        ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
    }
}
