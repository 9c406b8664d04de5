package ir.kargozar.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.log.Change;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.key.HandedKey;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** The process that is killed: takes claim after claim, and says each serial number once the claim is stored. */
final class Clerk {
    static final Change CHANGE = new Change("clerk", "claim.accepted");
    static final String OPEN = "open.";

    private Clerk() {}

    /**
     * What a clerk is to do.
     *
     * @param said the file in which it says so, a line at a time
     * @param most how many claims
     * @param folded pages of the write-ahead log after which it is folded in
     */
    record Task(Path workspace, DataKey key, Path said, long seed, long most, int folded) {
        static Task of(String... words) {
            return new Task(
                    Path.of(words[0]),
                    HandedKey.heard(words[1]),
                    Path.of(words[2]),
                    Long.parseLong(words[3]),
                    Long.parseLong(words[4]),
                    Integer.parseInt(words[5]));
        }

        List<String> words() {
            return List.of(
                    workspace.toString(), HandedKey.said(key), said.toString(), seed + "", most + "", folded + "");
        }
    }

    public static void main(String[] arguments) throws IOException {
        work(Task.of(arguments));
    }

    static void work(Task task) throws IOException {
        try (Workspace workspace = Engine.open(new Location.Folder(task.workspace()), task.key());
                OutputStream said = new FileOutputStream(task.said().toFile())) {
            workspace.store().dsl().execute("PRAGMA wal_autocheckpoint = " + task.folded());
            Counter counter = new Counter(task.seed());
            ClaimDesk desk = counter.desk(workspace, Engine.CLOCK);
            long serial = workspace.claims().counts().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            say(said, OPEN);
            for (long taken = 0; taken < task.most(); taken++) {
                serial++;
                say(said, serial(desk.add(counter.content(serial), Intake.ACCEPT, CHANGE.who())) + ".");
            }
        }
    }

    private static int serial(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Claim<?> claim) -> claim.number().serial();
            case Outcome.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    /** One line, one write. */
    private static void say(OutputStream out, String what) throws IOException {
        out.write((what + "\n").getBytes(US_ASCII));
    }
}
