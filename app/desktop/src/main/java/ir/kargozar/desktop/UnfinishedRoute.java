package ir.kargozar.desktop;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.draft.Drafts;
import ir.kargozar.claim.draft.UnfinishedEntry;
import ir.kargozar.desktop.counter.ClaimFormModel;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.ShellModel.Notice;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.unfinished.UnfinishedModel;
import ir.kargozar.desktop.unfinished.UnfinishedPane;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The ways of half-entered and stored claims into the form, and of what was done back again. */
final class UnfinishedRoute implements UnfinishedPane.Actions {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final ClaimFormModel form;
    private final Drafts drafts;
    private final Tasks tasks;
    private final Around around;
    private final Runnable toForm;
    private final Texts texts;
    private final UnfinishedModel model;
    private final UnfinishedPane pane;

    UnfinishedRoute(ClaimFormModel form, Workplace workplace, Tasks tasks, Around around, Runnable toForm) {
        this.form = form;
        this.drafts = workplace.counter().drafts();
        this.tasks = tasks;
        this.around = around;
        this.toForm = toForm;
        this.texts = around.shown().texts();
        model = new UnfinishedModel(drafts.entries(), tasks, workplace.who());
        pane = new UnfinishedPane(model, around.shown(), this);
        around.frame().addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    UnfinishedPane pane() {
        return pane;
    }

    /** Ctrl+Z means what the notice offers, unless there is typing to take back where the caret is. */
    private void keys(KeyEvent event) {
        boolean isTyping = event.getTarget() instanceof TextInputControl typed && typed.isUndoable();
        Notice notice = around.shell().notice().get();
        if (UNDO.match(event)
                && !isTyping
                && !around.frame().isAsking()
                && notice != null
                && notice.offer().isPresent()) {
            around.shell().notice().set(null);
            notice.offer().get().action().run();
            event.consume();
        }
    }

    /** A stored claim into the form; where a change of it is half done, that one. */
    void edit(Claim<?> claim) {
        tasks.work(() -> drafts.entries().list().stream()
                        .filter(entry -> entry.edited()
                                .map(edited ->
                                        edited.number().equals(claim.number()) && edited.revision() == claim.revision())
                                .orElse(false))
                        .findFirst())
                .then(begun -> begun.ifPresentOrElse(this::resume, () -> afresh(claim)));
    }

    private void afresh(Claim<?> claim) {
        withReasons(Optional.of(claim.number()), reasons -> form.edit(claim, reasons));
    }

    @Override
    public void resume(UnfinishedEntry entry) {
        if (form.journal().holds(entry.id())) {
            toForm.run();
            return;
        }
        withReasons(entry.edited().map(UnfinishedEntry.Edited::number), reasons -> form.resume(entry, reasons));
    }

    /** Into the form, with the reasons of the last return. */
    private void withReasons(Optional<ClaimNumber> number, Consumer<List<ReturnReason>> into) {
        tasks.work(() -> number.map(drafts.history()::lastReasons).orElse(List.of()))
                .then(reasons -> {
                    into.accept(reasons);
                    toForm.run();
                });
    }

    @Override
    public void discard(UnfinishedEntry entry) {
        if (form.journal().holds(entry.id())) {
            UnfinishedEntry thrown = form.throwAway();
            model.refresh();
            told(thrown);
        } else {
            model.discard(entry, () -> told(entry));
        }
    }

    /** What is in the form is thrown away, unless nothing is. */
    void throwAway() {
        boolean wasUntouched = form.isUntouched();
        UnfinishedEntry thrown = form.throwAway();
        if (!wasUntouched) {
            told(thrown);
        }
    }

    private void told(UnfinishedEntry thrown) {
        String name = thrown.name().isEmpty() ? texts.say("unfinished.nameless") : texts.digits(thrown.name());
        around.shell()
                .say(
                        texts.say("unfinished.discarded", name),
                        texts.say("undo"),
                        () -> model.restore(thrown, this::resume));
    }
}
