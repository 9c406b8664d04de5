package ir.kargozar.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.print.PrintServiceLookup;

/** How many printers there are, and whether one is the usual one; their names stay here. */
public final class Printers {
    private static final long PATIENCE_SECONDS = 5;

    private Printers() {}

    /** @param beside where the system is asked: a print service that does not answer must hold nothing up */
    public static Finding finding(Executor beside) {
        try {
            return CompletableFuture.supplyAsync(Printers::asked, beside).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Finding.of(Sign.PRINTERS_SILENT, PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.of(Sign.PRINTERS_SILENT, PATIENCE_SECONDS);
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
