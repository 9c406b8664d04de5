package ir.kargozar.desktop.bank;

import ir.kargozar.bank.AnswerLine.Kind;
import ir.kargozar.bank.AnswerPreview;
import java.nio.file.Path;
import java.util.List;

/** A bank's answer being looked at: counted off the window's thread. */
record Looked(Path file, AnswerPreview preview, List<Open> open, long confirmed, long rejected, long known) {

    static Looked at(Path file, AnswerPreview preview, List<Open> open) {
        return new Looked(
                file,
                preview,
                open,
                preview.count(Kind.CONFIRMED),
                preview.count(Kind.REJECTED),
                preview.count(Kind.KNOWN) + preview.count(Kind.REPEATED) + preview.count(Kind.SETTLED));
    }
}
