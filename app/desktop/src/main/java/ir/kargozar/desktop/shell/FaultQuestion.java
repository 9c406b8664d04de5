package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.office.Fault;
import ir.kargozar.support.FaultCode;
import ir.kargozar.support.FaultReport;
import ir.kargozar.support.ProgramLog;
import ir.kargozar.text.Texts;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Tells of a fault: a sentence, a short code to read out on the telephone, and a report to copy. Nothing of a person's
 * data. The same code stands in the program's log.
 */
public final class FaultQuestion {

    private static final int LINES = 6;

    private FaultQuestion() {}

    public static Question of(Throwable thrown, Texts texts, Runnable closed) {
        Tasks.aside(() -> ProgramLog.fault(thrown));
        String sentence = texts.say("fault.sentence");
        if (thrown instanceof Fault fault && texts.keys().contains("fault." + fault.code())) {
            sentence = texts.spell("fault." + fault.code(), fault.arguments().toArray());
        }
        Label code = Pieces.code(FaultCode.shown(thrown), "display");
        code.setId("fault-code");
        TextArea report = report(thrown, texts);
        Label copied = Pieces.label("", "small", "quiet");
        copied.setId("fault-copied");
        return new Question(
                        "fault",
                        Icon.WARNING,
                        texts.say("fault.title"),
                        Pieces.sentence(sentence),
                        Pieces.sentence(texts.say("fault.telephone"), "quiet"),
                        code,
                        Pieces.sentence(texts.say("fault.report"), "small", "quiet"),
                        report,
                        copied)
                .main("fault-close", texts.say("fault.close"), Icon.GOOD, closed)
                .other("fault-copy", texts.say("fault.copy"), Icon.COPY, () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(report.getText());
                    Clipboard.getSystemClipboard().setContent(content);
                    copied.setText(texts.say("fault.copied"));
                });
    }

    private static TextArea report(Throwable thrown, Texts texts) {
        TextArea report = new TextArea(FaultReport.of(thrown));
        report.setId("fault-report");
        report.setEditable(false);
        report.setFocusTraversable(false);
        report.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        report.getStyleClass().add("report");
        report.setPrefRowCount(LINES);
        report.setAccessibleText(texts.say("fault.report"));
        return report;
    }
}
