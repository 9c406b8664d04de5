package ir.kargozar.cli.examination;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** Work on a package that came, named by its sender. */
final class OfPackage {
    private OfPackage() {}

    /** Reads the sender's code first: a wrong one is refused before any workspace is opened. */
    static int from(Session session, String typed, ToIntBiFunction<Kargozar, OfficeCode> work) {
        return switch (OfficeCode.of(typed)) {
            case Parsed.Valid<OfficeCode>(OfficeCode sender) ->
                session.in(kargozar -> work.applyAsInt(kargozar, sender));
            case Parsed.Invalid<OfficeCode> invalid ->
                session.answers().refuse(List.of(session.texts().problem("from", invalid)));
        };
    }
}
