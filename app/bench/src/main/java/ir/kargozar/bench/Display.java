package ir.kargozar.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** An X server of our own (Xvfb), so that nothing of the machine's desktop is measured. */
record Display(Process server, String name) implements AutoCloseable {

    static Display open() throws IOException {
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String number = out.readLine();
        if (number == null) {
            throw new IOException("Xvfb does not start");
        }
        return new Display(server, ":" + number.strip());
    }

    @Override
    public void close() {
        server.destroy();
    }
}
