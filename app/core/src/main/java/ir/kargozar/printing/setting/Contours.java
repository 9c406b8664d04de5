package ir.kargozar.printing.setting;

import ir.kargozar.printing.shaping.FontBytes;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Outlines of a TrueType font's glyphs as paths, in units of the font, upwards (OpenType 1.9, glyf). */
final class Contours {
    private static final int BODY = 10;
    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_OR_POSITIVE_X = 0x10;
    private static final int SAME_OR_POSITIVE_Y = 0x20;
    private static final int ARGUMENTS_ARE_WORDS = 1;
    private static final int HAS_SCALE = 0xc8;
    private static final int MORE_COMPONENTS = 0x20;

    private final FontBytes font;

    Contours(FontBytes font) {
        this.font = font;
    }

    int em() {
        return font.em();
    }

    /** Of one glyph; empty for a blank. */
    Path2D of(int glyph) {
        Path2D path = new Path2D.Double();
        int at = font.outline(glyph);
        if (font.outline(glyph + 1) > at) {
            if (font.signed(at) < 0) {
                addComponents(at + BODY, path);
            } else {
                new Simple(at).addTo(path);
            }
        }
        return path;
    }

    private void addComponents(int first, Path2D path) {
        int at = first;
        int flags;
        do {
            flags = font.word(at);
            if ((flags & HAS_SCALE) != 0) {
                throw new IllegalArgumentException("a font without scaled components is expected");
            }
            boolean words = (flags & ARGUMENTS_ARE_WORDS) != 0;
            int dx = words ? font.signed(at + 4) : (byte) font.octet(at + 4);
            int dy = words ? font.signed(at + 6) : (byte) font.octet(at + 5);
            path.append(of(font.word(at + 2)).getPathIterator(AffineTransform.getTranslateInstance(dx, dy)), false);
            at += words ? 8 : 6;
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    /** The points of a glyph that is not put together from others. */
    private final class Simple {
        private final int contours;
        private final int ends;
        private final int[] flags;
        private final int[] xs;
        private final int[] ys;
        private int at;

        Simple(int start) {
            contours = font.signed(start);
            ends = start + BODY;
            int points = contours == 0 ? 0 : font.word(ends + 2 * (contours - 1)) + 1;
            at = ends + 2 * contours;
            at += 2 + font.word(at); // instructions
            flags = flags(points);
            xs = coordinates(SHORT_X, SAME_OR_POSITIVE_X);
            ys = coordinates(SHORT_Y, SAME_OR_POSITIVE_Y);
        }

        private int[] flags(int points) {
            int[] read = new int[points];
            int point = 0;
            while (point < points) {
                int flag = font.octet(at++);
                int times = (flag & REPEATED) != 0 ? 1 + font.octet(at++) : 1;
                for (int i = 0; i < times; i++) {
                    read[point++] = flag;
                }
            }
            return read;
        }

        private int[] coordinates(int isShort, int sameOrPositive) {
            int[] read = new int[flags.length];
            int value = 0;
            for (int i = 0; i < read.length; i++) {
                boolean set = (flags[i] & sameOrPositive) != 0;
                if ((flags[i] & isShort) != 0) {
                    int distance = font.octet(at++);
                    value += set ? distance : -distance;
                } else if (!set) {
                    value += font.signed(at);
                    at += 2;
                }
                read[i] = value;
            }
            return read;
        }

        void addTo(Path2D path) {
            int from = 0;
            for (int i = 0; i < contours; i++) {
                int behind = font.word(ends + 2 * i) + 1;
                contour(from, behind, path);
                from = behind;
            }
        }

        /** Between two controls lies a point that is not written down. */
        private void contour(int from, int behind, Path2D path) {
            int first = from;
            while (first < behind - 1 && (flags[first] & ON_CURVE) == 0) {
                first++;
            }
            path.moveTo(xs[first], ys[first]);
            int control = -1;
            for (int i = 1; i <= behind - from; i++) {
                int point = from + (first - from + i) % (behind - from);
                boolean on = (flags[point] & ON_CURVE) != 0;
                if (control >= 0) {
                    double x = on ? xs[point] : (xs[control] + xs[point]) / 2.0;
                    double y = on ? ys[point] : (ys[control] + ys[point]) / 2.0;
                    path.quadTo(xs[control], ys[control], x, y);
                } else if (on) {
                    path.lineTo(xs[point], ys[point]);
                }
                control = on ? -1 : point;
            }
            path.closePath();
        }
    }
}
