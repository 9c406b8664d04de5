package ir.kargozar.support;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.print.PrintServiceLookup;

/** How many printers there are, and whether one is the usual one; their names stay here. */
public final class Printers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Printers() {}

    /** @param beside where the system is asked: a print service that does not answer must hold nothing up */
    public static Finding finding(Executor beside) {
        return finding(beside, PATIENCE);
    }

    static Finding finding(Executor beside, Duration patience) {
        try {
            return CompletableFuture.supplyAsync(Printers::asked, beside)
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Finding.of(Sign.PRINTERS_SILENT, patience.toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.of(Sign.PRINTERS_SILENT, patience.toSeconds());
        }
    }

    private static Finding asked() {
        int count = PrintServiceLookup.lookupPrintServices(null, null).length;
        if (count == 0) {
            return Finding.of(Sign.PRINTERS_NONE);
        }
        boolean usual = PrintServiceLookup.lookupDefaultPrintService() != null;
        return Finding.of(usual ? Sign.PRINTERS_THERE : Sign.PRINTERS_WITHOUT_DEFAULT, count);
    }
}
