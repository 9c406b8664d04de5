package ir.kargozar.imaging;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks through every object of a PDF before a page of it is drawn. */
final class PdfInspection {
    private static final int MOST_OBJECTS = 500_000;
    private static final int DEEPEST = 40;
    /** Unfold to no more than they hold, or by the picture's own size, which is looked at by itself. */
    private static final Set<String> HARMLESS = Set.of(
            "DCTDecode",
            "DCT",
            "JPXDecode",
            "CCITTFaxDecode",
            "CCF",
            "JBIG2Decode",
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "Crypt");

    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "Rendition",
            "RichMedia",
            "RichMediaExecute",
            "Movie",
            "Sound",
            "EmbeddedFile",
            "Filespec",
            "GoToE",
            "GoToR");
    private static final List<COSName> KINDS = List.of(COSName.S, COSName.TYPE, COSName.SUBTYPE);

    private final ShrinkRule.Caps caps;
    private boolean active;

    private PdfInspection(ShrinkRule.Caps caps) {
        this.caps = caps;
    }

    /** It would unfold to more than may be. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A picture within has more pixels than may be. */
    static final class Pixels extends IOException {
        private static final long serialVersionUID = 1L;

        private final long width;
        private final long height;

        Pixels(long width, long height) {
            this.width = width;
            this.height = height;
        }

        long width() {
            return width;
        }

        long height() {
            return height;
        }
    }

    /** True where the file holds nothing but pages: no script, no file within, no action that leaves it. */
    static boolean holdsOnlyPages(PDDocument document, ShrinkRule.Caps caps) throws IOException {
        PdfInspection inspection = new PdfInspection(caps);
        COSDocument objects = document.getDocument();
        List<COSObjectKey> keys = new ArrayList<>(objects.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            throw new Bomb();
        }
        for (COSObjectKey key : keys) {
            COSObject object = objects.getObjectFromPool(key);
            inspection.look(object.getObject(), 0);
        }
        inspection.look(objects.getTrailer(), 0);
        return !inspection.active;
    }

    private void look(COSBase value, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new Bomb();
        }
        switch (value) {
            case COSStream stream -> {
                dictionary(stream, depth);
                unfolds(stream);
            }
            case COSDictionary dictionary -> dictionary(dictionary, depth);
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    look(array.get(i), depth + 1);
                }
            }
            case null, default -> {
                // A number, a name, or an object that is looked at by itself.
            }
        }
    }

    private void dictionary(COSDictionary dictionary, int depth) throws IOException {
        active |= dictionary.containsKey(COSName.JS)
                || KINDS.stream().anyMatch(kind -> ACTIVE.contains(String.valueOf(dictionary.getNameAsString(kind))));
        long width = dictionary.getLong(COSName.WIDTH, 0);
        long height = dictionary.getLong(COSName.HEIGHT, 0);
        boolean picture = "Image".equals(dictionary.getNameAsString(COSName.SUBTYPE));
        if (picture && (width < 0 || height < 0 || width > caps.pixels() || width * height > caps.pixels())) {
            throw new Pixels(width, height);
        }
        for (COSBase value : dictionary.getValues()) {
            look(value, depth + 1);
        }
    }

    /** Decodes into nothing and counts. Only the last of several filters may unfold. */
    private void unfolds(COSStream stream) throws IOException {
        List<COSName> expanding = filters(stream).stream()
                .filter(filter -> !HARMLESS.contains(filter.getName()))
                .toList();
        if (expanding.size() > 1) {
            throw new Bomb();
        }
        if (expanding.size() == 1 && filters(stream).size() == 1) {
            FilterFactory.INSTANCE
                    .getFilter(expanding.getFirst())
                    .decode(stream.createRawInputStream(), new Counting(caps.unfolded()), stream, 0);
        }
    }

    private static List<COSName> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName one -> List.of(one);
            case COSArray many -> {
                List<COSName> names = new ArrayList<>();
                for (int i = 0; i < many.size(); i++) {
                    if (many.getObject(i) instanceof COSName name) {
                        names.add(name);
                    }
                }
                yield names;
            }
            case null, default -> List.of();
        };
    }

    /** Swallows so many bytes and no more. */
    private static final class Counting extends OutputStream {
        private long left;

        Counting(long most) {
            this.left = most;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new Bomb();
            }
        }
    }
}
