package ir.kargozar.imaging.paper;

import ir.kargozar.claim.PaperType;
import ir.kargozar.imaging.paper.Brush.Face;
import ir.kargozar.imaging.paper.Brush.Side;
import ir.kargozar.text.Texts;
import ir.kargozar.training.exercise.BroughtPaper;
import ir.kargozar.training.exercise.PaperPictures;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.IntBuffer;

/** Papers of exercises by Java2D, sharp at any size. Thread safe. */
public final class DrawnPaperPictures implements PaperPictures {
    private static final double SMUDGED_FROM = 150;

    private final Fonts fonts = Fonts.load();
    private final PaperWords words;

    /** @param persian papers are Persian whatever the screens speak */
    public DrawnPaperPictures(Texts persian) {
        this.words = new PaperWords(persian);
    }

    @Override
    public Picture draw(BroughtPaper paper, Look look) {
        Layout layout = layout(paper.type());
        int width = look.width();
        int height = (int) Math.round(width * layout.sheet(paper).ratio());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        double scale = width / Brush.WIDTH;
        on.scale(scale, scale);
        Brush brush = new Brush(on, fonts, look.seed(), height / scale);
        draw(brush, paper, layout);
        if (paper.marks().smudged()) {
            Sheets.smudged(image, brush, SMUDGED_FROM);
        }
        if (paper.marks().copy()) {
            Sheets.copied(image, brush);
            copyMark(brush, paper.type());
        }
        brush.text(words.say("sample"), Face.quiet(16), Side.CENTRE, Brush.MIDDLE, brush.height() - 8, 400);
        on.dispose();
        return new Picture(width, height, IntBuffer.wrap(image.getRGB(0, 0, width, height, null, 0, width)));
    }

    private void draw(Brush brush, BroughtPaper paper, Layout layout) {
        Sheets.ground(brush, layout.sheet(paper).tint());
        layout.draw(brush, paper, words);
        if (isSigned(paper.type())) {
            Layout.Spot spot = layout.signed();
            double x = spot.x() * Brush.WIDTH;
            double y = spot.y() * brush.height();
            Marks.signature(brush, x + 176, y + 16);
            if (!paper.marks().stamp().isEmpty()) {
                Marks.stamp(brush, paper.marks().stamp(), x + brush.between(-8, 8), y + brush.between(-6, 6));
            }
        }
    }

    /** A card is always copied; only of papers whose original counts does a copy say so. */
    private void copyMark(Brush brush, PaperType type) {
        if (isSigned(type)) {
            Marks.copy(brush, words.say("copy"), words.say("copyNot"));
        }
    }

    private static boolean isSigned(PaperType type) {
        return type != PaperType.IDENTITY && type != PaperType.BOOKLET && type != PaperType.OTHER;
    }

    private static Layout layout(PaperType type) {
        return switch (type) {
            case HOSPITAL_BILL, OFFICIAL_RECEIPT, PROSTHESIS_INVOICE -> new BillLayout();
            case PHYSICIAN_CERTIFICATE, CONSULTANT_CERTIFICATE, ANAESTHETIST_CERTIFICATE -> new CertificateLayout();
            case PHYSICIAN_ORDER, PRESCRIPTION -> new NoteLayout();
            case LABORATORY_RESULT, IMAGING_REPORT, PHYSIOTHERAPY_SESSIONS -> new ResultLayout();
            case CASE_SUMMARY, OPERATION_REPORT -> new ReportLayout();
            case ACCOUNT_FORM -> new AccountLayout();
            case IDENTITY, BOOKLET, OTHER -> new CardLayout();
        };
    }
}
