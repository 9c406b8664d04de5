package ir.kargozar.cli.claims;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.JsonFile;
import ir.kargozar.cli.Session;
import ir.kargozar.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A file with one claim in JSON, {@code -} for standard input. */
record OneClaim(Session session) {

    /** Problems of the whole: FILE_NOT_READABLE, CLAIM_FILE_COUNT where there is none or more than one; those of JSON. */
    Reading read(String file, Kargozar kargozar) {
        return switch (new Inputs(session).open(file)) {
            case Inputs.Opened.Refused(Problem problem) -> new Reading.Refused(List.of(problem));
            case Inputs.Opened.Open(InputStream in) -> read(in, kargozar);
        };
    }

    private Reading read(InputStream in, Kargozar kargozar) {
        try (JsonFile claims = new JsonFile(in, false)) {
            Optional<JsonFile.Entry> first = claims.next();
            if (first.isEmpty() || claims.next().isPresent()) {
                return refused("CLAIM_FILE_COUNT");
            }
            return switch (first.get()) {
                case JsonFile.Entry.Text(long _, String json) -> new ClaimJson(kargozar.texts()).read(json);
                case JsonFile.Entry.Unreadable unreadable ->
                    new Reading.Refused(List.of(unreadable.problem(session.texts())));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading refused(String code) {
        return new Reading.Refused(List.of(session.texts().problem("", code, List.of())));
    }
}
