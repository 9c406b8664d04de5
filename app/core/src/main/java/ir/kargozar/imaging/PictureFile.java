package ir.kargozar.imaging;

import ir.kargozar.scan.ScanType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A JPEG, PNG or TIFF by the JDK's readers. Sizes are read from headers; pixels only when a page is drawn. */
final class PictureFile implements PageSource {
    /** Decoded at most so many times larger than wanted: below it whole rows and columns are left out. */
    private static final double ROOM = 1.4;

    private final ImageReader reader;
    private final ImageInputStream in;
    private final Frame frame;
    private final List<String> warnings = new ArrayList<>();

    /** @param in held in memory or read from the given file itself; never the JDK's cache on the disk */
    PictureFile(ScanType type, ImageInputStream in, Frame frame) throws IOException {
        this.reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        this.in = in;
        this.frame = frame;
        reader.setInput(in, false, true);
        reader.addIIOReadWarningListener((_, warning) -> warnings.add(String.valueOf(warning)));
    }

    @Override
    public int pages() {
        return frame.pages();
    }

    @Override
    public Size size(int page) throws IOException {
        return new Size(reader.getWidth(page), reader.getHeight(page));
    }

    @Override
    public BufferedImage draw(int page, int longest) throws IOException {
        int step = Math.max(1, (int) (size(page).longest() / (ROOM * longest)));
        ImageReadParam wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        warnings.clear();
        BufferedImage image = reader.read(page, wanted);
        if (warnings.stream()
                .anyMatch(warning -> warning.toLowerCase(Locale.ROOT).contains("premature"))) {
            throw new Frame.Cut();
        }
        return Orientation.upright(Scaling.fit(image, longest), frame.orientation());
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
