package ir.kargozar.cli.offices;

import ir.kargozar.cli.Session;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peers revoke CODE}: nothing signed by that office's lost or stolen key is taken any more. */
@Command(name = "revoke")
public final class PeersRevoke implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE")
    private String code = "";

    public PeersRevoke(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return switch (OfficeCode.of(code)) {
            case Parsed.Valid<OfficeCode>(OfficeCode office) ->
                session.in(kargozar -> session.answers()
                        .record(PeersList.row(kargozar.post().acquaintance().revoke(office, session.who()))));
            case Parsed.Invalid<OfficeCode> invalid ->
                session.answers().refuse(List.of(session.texts().problem("code", invalid)));
        };
    }
}
