package ir.kargozar.cli.forms;

import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.JsonFile;
import ir.kargozar.cli.Session;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormJson;
import ir.kargozar.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Forms in JSON. */
record OneForm(Session session, FormDefinition definition) {

    /** A file with one form, {@code -} for standard input. Problems: FILE_NOT_READABLE, FORM_FILE_COUNT, those of JSON. */
    FormJson.Read read(String file) {
        return switch (new Inputs(session).open(file)) {
            case Inputs.Opened.Refused(Problem problem) -> new FormJson.Read.Refused(List.of(problem));
            case Inputs.Opened.Open(InputStream in) -> read(in);
        };
    }

    private FormJson.Read read(InputStream in) {
        try (JsonFile forms = new JsonFile(in, false)) {
            Optional<JsonFile.Entry> first = forms.next();
            return first.isEmpty() || forms.next().isPresent() ? count() : read(first.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FormJson.Read count() {
        return new FormJson.Read.Refused(List.of(session.texts().problem("", "FORM_FILE_COUNT", List.of())));
    }

    FormJson.Read read(JsonFile.Entry entry) {
        return switch (entry) {
            case JsonFile.Entry.Text(long _, String json) -> new FormJson(session.texts()).read(definition, json);
            case JsonFile.Entry.Unreadable unreadable ->
                new FormJson.Read.Refused(List.of(unreadable.problem(session.texts())));
        };
    }
}
