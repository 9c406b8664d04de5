package ir.kargozar.scan;

import ir.kargozar.text.Quote;

/**
 * The file as it was given, before anything was shrunk.
 *
 * @param hash of its bytes
 * @param name without folders, as it was given; what a name may not hold is replaced
 */
public record Original(ScanHash hash, String name, long bytes) {
    public Original {
        name = Quote.of(name);
    }
}
