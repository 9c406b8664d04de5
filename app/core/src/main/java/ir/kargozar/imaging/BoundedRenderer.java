package ir.kargozar.imaging;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages, and stops at one that would be drawn for ever: forms that call forms multiply. */
final class BoundedRenderer extends PDFRenderer {
    private static final int MOST_STEPS = 2_000_000;
    private static final int MOST_OBJECTS = 20_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    BoundedRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /** Unchecked, since PDFBox passes over what is checked. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Bounded(parameters);
    }

    private static final class Bounded extends PageDrawer {
        private final long began = System.nanoTime();
        private int steps;
        private int objects;

        Bounded(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if ("Do".equals(operator.getName()) && ++objects > MOST_OBJECTS) {
                throw new Endless();
            }
            if (++steps > MOST_STEPS || System.nanoTime() - began > LONGEST.toNanos()) {
                throw new Endless();
            }
            super.processOperator(operator, operands);
        }
    }
}
