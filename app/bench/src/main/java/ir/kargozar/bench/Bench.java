package ir.kargozar.bench;

import java.nio.file.Path;
import java.util.List;

/** One benchmark, its limit in the same run. */
public interface Bench {
    String name();

    /** @param folder an empty folder to work in */
    List<Comparison> run(Path folder) throws Exception;
}
