package ir.kargozar.desktop.papers;

import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;

/** Asks for the printer; the usual one is chosen already. */
public final class PrinterQuestion {

    private PrinterQuestion() {}

    public static Question ask(List<String> printers, Texts texts, Consumer<String> chosen, Runnable cancelled) {
        ComboBox<String> list = new ComboBox<>();
        list.setId("printer");
        list.setAccessibleText(texts.say("paper.printer"));
        list.getItems().setAll(printers);
        list.setValue(printers.getFirst());
        list.setMaxWidth(Double.MAX_VALUE);
        return new Question("printer-question", Icon.PRINT, texts.say("paper.printer"), list)
                .main("print-yes", texts.say("paper.print"), Icon.PRINT, () -> chosen.accept(list.getValue()))
                .other("print-no", texts.say("paper.cancel"), Icon.REMOVE, cancelled);
    }
}
