import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code Icon FILE.ico PNG…}: a Windows icon of PNG files, as Windows Vista and later read it; each at most 256 wide. */
public final class Icon {
    private static final int HEAD = 6;
    private static final int ENTRY = 16;
    private static final int WIDTH_AT = 19;

    private Icon() {}

    public static void main(String[] words) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            pictures.add(Files.readAllBytes(Path.of(words[i])));
        }
        try (DataOutputStream icon = new DataOutputStream(Files.newOutputStream(Path.of(words[0])))) {
            icon.writeShort(0);
            little(icon, 1, 2);
            little(icon, pictures.size(), 2);
            int at = HEAD + ENTRY * pictures.size();
            for (byte[] picture : pictures) {
                // 256 is written as 0; the width of a PNG is below 64K and square here.
                int width = picture[WIDTH_AT - 1] == 1 ? 0 : picture[WIDTH_AT] & 0xFF;
                little(icon, width, 1);
                little(icon, width, 1);
                icon.writeShort(0);
                little(icon, 1, 2);
                little(icon, 32, 2);
                little(icon, picture.length, 4);
                little(icon, at, 4);
                at += picture.length;
            }
            for (byte[] picture : pictures) {
                icon.write(picture);
            }
        }
    }

    private static void little(DataOutputStream out, int value, int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            out.write(value >> (8 * i));
        }
    }
}
