package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import ir.kargozar.offset.OffsetForm;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

/** Opens a workspace, warms the engine up, prints one agreement; tells how long both took, milliseconds. */
public final class FirstDocumentWatch {
    private FirstDocumentWatch() {}

    /** @param words the folder of a new workspace */
    public static void main(String[] words) {
        try (Kargozar kargozar = ProgramClaims.make(Path.of(words[0]))) {
            tell("WARM ", kargozar.press()::warmUp);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            OffsetForm<?> agreement = new SampleAgreements().at(0); // made of typed words, which is not printing
            tell("FIRST ", () -> SampleAgreements.print(kargozar, agreement, out));
        }
    }

    private static void tell(String name, Runnable what) {
        long started = System.nanoTime();
        what.run();
        System.out.println(name + (System.nanoTime() - started) / 1e6);
    }
}
