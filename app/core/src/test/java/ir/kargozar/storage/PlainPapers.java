package ir.kargozar.storage;

import ir.kargozar.office.Fault;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.Pdf;
import ir.kargozar.offset.form.FormDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Papers that say in plain text what was asked of them, for what is noted of a printing and not how it looks. */
record PlainPapers(String wording) implements FormPapers {
    /** With this wording nothing can be printed. */
    static final PlainPapers JAMMED = new PlainPapers("");

    @Override
    public FormTemplate template(FormDefinition definition) {
        return new FormTemplate(definition.source(), wording, true);
    }

    @Override
    public void print(Order order, OutputStream out) {
        if (order.template().wording().isEmpty()) {
            throw new Fault("STORAGE_FAILED");
        }
        String said = order.form().number() + " " + order.form().version() + " "
                + order.reprint().map(FormPrint::number).orElse(1) + " "
                + order.template().wording();
        try {
            out.write(said.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Preview preview(Order order) {
        return new Preview(new Pdf(new byte[0]), List.of());
    }
}
