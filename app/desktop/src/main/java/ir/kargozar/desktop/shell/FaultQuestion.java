package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.task.FaultCode;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.office.Fault;
import ir.kargozar.text.Texts;
import javafx.scene.control.Label;

/** Tells of a fault: a sentence, and a short code to read out on the telephone. Nothing of a person's data. */
public final class FaultQuestion {

    private FaultQuestion() {}

    public static Question of(Throwable thrown, Texts texts, Runnable closed) {
        String sentence = texts.say("fault.sentence");
        if (thrown instanceof Fault fault && texts.keys().contains("fault." + fault.code())) {
            sentence = texts.say("fault." + fault.code(), fault.arguments().toArray());
        }
        Label code = Pieces.code(FaultCode.of(thrown), "heading");
        code.setId("fault-code");
        return new Question(
                        "fault",
                        Icon.WARNING,
                        texts.say("fault.title"),
                        Pieces.sentence(sentence),
                        Pieces.sentence(texts.say("fault.telephone"), "quiet"),
                        code)
                .main("fault-close", texts.say("fault.close"), Icon.GOOD, closed);
    }
}
