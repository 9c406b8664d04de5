package ir.kargozar.scan;

/**
 * What is kept of a file.
 *
 * @param hash of the kept content
 * @param pages 1 to 999
 * @param bytes of the kept content
 * @param width pixels of its first page; of a PDF that was kept as it is, at 200 dots per inch
 */
public record Scan(ScanHash hash, Original original, ScanType type, int pages, long bytes, int width, int height) {

    /** True where the content is the file as it was given, byte for byte. */
    public boolean isOriginal() {
        return hash.equals(original.hash());
    }

    public Scan withOriginal(Original other) {
        return new Scan(hash, other, type, pages, bytes, width, height);
    }
}
