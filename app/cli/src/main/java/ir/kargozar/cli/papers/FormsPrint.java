package ir.kargozar.cli.papers;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.WrongUsage;
import ir.kargozar.cli.forms.FormFields;
import ir.kargozar.cli.forms.NumberedForm;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormPress;
import ir.kargozar.offset.form.Copy;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code forms print ID --out FILE.pdf [--copies N | --copy RECIPIENT…]}: all its copies, the first N, or those of the
 * recipients; the printing is noted, and a later one says that it is a reprint.
 */
@Command(name = "print")
public final class FormsPrint implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
    private Path out = Path.of("");

    @Option(names = "--copies", paramLabel = "3")
    private @Nullable Integer count;

    @Option(names = "--copy", paramLabel = "RECIPIENT", split = ",", converter = CopyWord.class)
    private List<Copy> recipients = List.of();

    public FormsPrint(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (count != null && !recipients.isEmpty()) {
            throw new WrongUsage("FORM_COPIES_WORDS");
        }
        return new NumberedForm(session, id).form(this::print);
    }

    private int print(Kargozar kargozar, OffsetForm<?> form) {
        List<Copy> labelled =
                kargozar.offset().definitions().of(form.kind()).paper().copies();
        int most = Math.max(1, labelled.size());
        if (count != null && (count < 1 || count > most)) {
            return refuse(form, most);
        }
        List<Copy> copies = count == null || labelled.isEmpty() ? recipients : labelled.subList(0, count);
        FormPress.Paper paper = Outputs.make(out, pdf -> {
            FormPress.Paper made = kargozar.offset().press().print(form.number(), copies, session.who());
            made.pdf().writeTo(pdf);
            return made;
        });
        return session.answers().record(fields(new FormFields(session, kargozar), paper));
    }

    private int refuse(OffsetForm<?> form, int most) {
        List<String> arguments = List.of(Integer.toString(form.kind().number()), Integer.toString(most));
        return session.answers().refuse(List.of(session.texts().problem("copies", "FORM_COPY_NONE", arguments)));
    }

    private Map<String, Object> fields(FormFields names, FormPress.Paper paper) {
        OffsetForm<?> form = paper.form();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", out);
        fields.putAll(names.brief(form));
        fields.put("print", paper.print().number());
        fields.put("copies", paper.print().copies());
        fields.put("reprint", paper.print().isReprint());
        fields.put("code", FormCode.of(form.number(), form.version(), form.values()));
        return fields;
    }
}
