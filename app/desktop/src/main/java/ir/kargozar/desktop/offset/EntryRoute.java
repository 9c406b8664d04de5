package ir.kargozar.desktop.offset;

import ir.kargozar.desktop.filling.Begun;
import ir.kargozar.desktop.filling.FormEntryModel;
import ir.kargozar.desktop.filling.FormEntryView;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ways into the entry of a form and out of it; one form is entered at a time, every other is kept. */
final class EntryRoute implements FormEntryView.Actions {

    private final Workplace workplace;
    private final FormEntryModel.Desk desk;
    private final Around around;
    private final Texts texts;
    private final Onward onward;
    private @Nullable FormEntryModel model;
    private @Nullable FormEntryView view;

    /** Where a form goes that is ready. */
    interface Onward {
        void ready(OffsetForm<?> form);

        void print(OffsetForm<?> form);
    }

    EntryRoute(Workplace workplace, Workplace.Forms forms, Tasks tasks, Around around, Onward onward) {
        this.workplace = workplace;
        this.around = around;
        this.texts = around.shown().texts();
        this.onward = onward;
        desk = new FormEntryModel.Desk(
                forms,
                around.shown(),
                tasks,
                tasks.beside("kargozar-living-page"),
                new FormEntryModel.Person(workplace.who(), workplace.clock(), around.today()));
    }

    /** A new form of a kind. */
    void begin(FormKind kind) {
        desk.tasks()
                .work(() -> Begun.anew(kind, desk.forms(), workplace.office(), around.today()))
                .then(begun -> enter(begun, _ -> {}));
    }

    /** A draft to be gone on with. */
    void goOn(OffsetForm<FormState.Draft> draft) {
        goOn(draft, _ -> {});
    }

    /** A draft, of which everything is told that stands against it. */
    void makeReady(OffsetForm<FormState.Draft> draft) {
        goOn(draft, _ -> ready());
    }

    private void goOn(OffsetForm<FormState.Draft> draft, Consumer<FormEntryModel> then) {
        FormEntryModel now = model;
        if (now != null && now.number().filter(draft.number()::equals).isPresent()) {
            toEntry();
            then.accept(now);
        } else {
            desk.tasks().work(() -> Begun.of(draft, desk.forms())).then(begun -> enter(begun, then));
        }
    }

    private void enter(Begun begun, Consumer<FormEntryModel> then) {
        keep();
        FormEntryModel entered = new FormEntryModel(begun, desk);
        model = entered;
        view = new FormEntryView(entered, around.shown(), workplace.clock().getZone(), this);
        toEntry();
        then.accept(entered);
    }

    private void toEntry() {
        if (view != null) {
            around.shell().place().set(null);
            around.shell().notice().set(null);
            around.frame().show(view);
        }
    }

    /** What stands in the entry is kept. */
    void keep() {
        if (model != null) {
            model.draft().keep();
        }
    }

    /** Nothing is entered any more. */
    private void over() {
        model = null;
        view = null;
    }

    @Override
    public void ready() {
        if (model != null) {
            model.ready(form -> {
                over();
                onward.ready(form);
            });
        }
    }

    @Override
    public void print() {
        if (model != null) {
            model.ready(form -> {
                over();
                onward.print(form);
            });
        }
    }

    @Override
    public void leave() {
        FormEntryModel now = model;
        keep();
        around.shell().place().set(Place.FORMS);
        if (now != null) {
            desk.tasks().work(now::number).then(number -> number.ifPresent(kept -> told(now, kept)));
        }
    }

    private void told(FormEntryModel left, FormNumber number) {
        around.shell().say(texts.say("filling.left", around.shown().code(number)), texts.say("form.back"), () -> {
            if (Optional.ofNullable(model).filter(left::equals).isPresent()) {
                toEntry();
            }
        });
    }
}
