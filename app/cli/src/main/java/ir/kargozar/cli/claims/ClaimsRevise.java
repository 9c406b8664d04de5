package ir.kargozar.cli.claims;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claims revise NUMBER FILE [--accept]}: gives a draft the content of a file, one claim in JSON. */
@Command(name = "revise")
public final class ClaimsRevise implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private String number = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private String file = "";

    @Option(names = "--accept")
    private boolean accept;

    public ClaimsRevise(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Numbered one = new Numbered(session, number);
        Intake intake = accept ? Intake.ACCEPT : Intake.DRAFT;
        return one.number((kargozar, valid) -> switch (new OneClaim(session).read(file, kargozar)) {
            case Reading.Refused(var problems) -> session.answers().refuse(problems);
            case Reading.Valid(ClaimContent content) ->
                one.answer(kargozar.drafts().corrections().revise(valid, content, intake, session.who()));
        });
    }
}
