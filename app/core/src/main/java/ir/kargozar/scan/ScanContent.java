package ir.kargozar.scan;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of a scan, from wherever they come, without being whole in memory. */
@FunctionalInterface
public interface ScanContent {
    /** Writes all of them, once; what was written before an exception must be thrown away. */
    void writeTo(OutputStream out) throws IOException;
}
