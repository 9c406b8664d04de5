package ir.kargozar.cli.training;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.identity.NationalId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code training read NATIONAL_ID LESSON}: went through its text to the end. */
@Command(name = "read")
public final class LessonRead implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NATIONAL_ID")
    private String person = "";

    @Parameters(index = "1", paramLabel = "LESSON")
    private String lesson = "";

    public LessonRead(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NationalId id = Typed.value("NATIONAL_ID", NationalId.of(person));
        return session.in(kargozar -> session.answers()
                .record(TrainingRows.fact(kargozar.post().school().learning().read(id, lesson, session.who()))));
    }
}
