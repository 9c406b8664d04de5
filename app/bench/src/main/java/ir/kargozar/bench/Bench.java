package ir.kargozar.bench;

import java.nio.file.Path;

/** One benchmark, its limit in the same run. */
interface Bench {
    String name();

    /** @param folder an empty folder to work in */
    Comparison run(Path folder) throws Exception;
}
