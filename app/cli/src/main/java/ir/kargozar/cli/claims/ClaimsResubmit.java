package ir.kargozar.cli.claims;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.draft.CorrectionDesk;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.cli.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claims resubmit NUMBER [FILE] [--accept]}: takes a claim in again that was given back, under its first number; with the content of a file, or as it was. */
@Command(name = "resubmit")
public final class ClaimsResubmit implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private String number = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE")
    private String file = "";

    @Option(names = "--accept")
    private boolean accept;

    public ClaimsResubmit(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Numbered one = new Numbered(session, number);
        Intake intake = accept ? Intake.ACCEPT : Intake.DRAFT;
        return one.number((kargozar, valid) -> {
            CorrectionDesk desk = kargozar.drafts().corrections();
            if (file.isEmpty()) {
                return one.answer(desk.resubmit(valid, Optional.empty(), intake, session.who()));
            }
            return switch (new OneClaim(session).read(file, kargozar)) {
                case Reading.Refused(var problems) -> session.answers().refuse(problems);
                case Reading.Valid(ClaimContent content) ->
                    one.answer(desk.resubmit(valid, Optional.of(content), intake, session.who()));
            };
        });
    }
}
