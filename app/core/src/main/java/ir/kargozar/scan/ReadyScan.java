package ir.kargozar.scan;

/** A scan with its content, ready to be kept. */
public final class ReadyScan {
    private final Scan scan;
    private final byte[] content;

    /** @param content given away: nobody may change it from here on */
    public ReadyScan(Scan scan, byte[] content) {
        this.scan = scan;
        this.content = content;
    }

    public Scan scan() {
        return scan;
    }

    /** To be read only. */
    public byte[] content() {
        return content;
    }
}
