package ir.kargozar.desktop.firstrun;

import ir.kargozar.account.Login;
import ir.kargozar.desktop.passphrase.PassphraseModel;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Ground;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which page stands there, and what leads on. Until the recovery key was asked back nothing is made; then the workspace
 * is, in one step.
 */
public final class FirstRunModel {

    private final Ground ground;
    private final Tasks tasks;
    private final Texts texts;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.KIND);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty error = new SimpleStringProperty("");
    private final OfficeModel office;
    private final FolderModel folder;
    private final PersonModel person;
    private final PassphraseModel passphrase;
    private final KeyModel key;
    private @Nullable Office read;
    private @Nullable Path place;
    private Ground.@Nullable First first;
    private @Nullable Workplace founded;

    /** What the window does with what comes of it. */
    public interface Ways {
        /** The workspace is made and open. */
        void founded(Workplace workplace, Path folder, Login login);

        /** A sandbox is wanted: made and opened at once. */
        void training(Path folder);

        /** There is a workspace already. */
        void other();

        /** At its end: the screens. */
        void begin(Workplace workplace);

        /** The program closes; what was made stays. */
        void leave();
    }

    public FirstRunModel(Ground ground, Tasks tasks, Texts texts, Ways ways) {
        this.ground = ground;
        this.tasks = tasks;
        this.texts = texts;
        this.ways = ways;
        office = new OfficeModel(texts, tasks);
        folder = new FolderModel(ground, tasks, texts);
        person = new PersonModel(texts);
        passphrase = new PassphraseModel(texts, tasks);
        key = new KeyModel(texts);
    }

    /** Goes on where an earlier start left off: at the card. */
    public void goOn(Workplace workplace) {
        founded = workplace;
        page.set(Page.CARD);
    }

    public StringProperty chosenFolder() {
        return folder.folder();
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }

    /** What belongs to no field. */
    StringProperty error() {
        return error;
    }

    OfficeModel office() {
        return office;
    }

    FolderModel folder() {
        return folder;
    }

    PersonModel person() {
        return person;
    }

    PassphraseModel passphrase() {
        return passphrase;
    }

    KeyModel key() {
        return key;
    }

    Ground ground() {
        return ground;
    }

    Ways ways() {
        return ways;
    }

    Tasks tasks() {
        return tasks;
    }

    /** Null until it is made. */
    @Nullable Workplace workplace() {
        return founded;
    }

    void training() {
        if (!busy.get()) {
            busy.set(true);
            ways.training(ground.suggested(true));
        }
    }

    void back() {
        Page now = page.get();
        if (now != Page.KIND && !now.isFounded() && !busy.get()) {
            go(now.before());
        }
    }

    void next() {
        if (busy.get()) {
            return;
        }
        switch (page.get()) {
            case KIND -> go(Page.OFFICE);
            case OFFICE -> described(office.read());
            case FOLDER -> folder.check(busy, this::placed);
            case PASSPHRASE -> secured();
            case KEY -> go(Page.ASKED);
            case ASKED -> asked();
            case CARD -> go(Page.DONE);
            case DONE -> Optional.ofNullable(founded).ifPresent(ways::begin);
        }
    }

    private void described(Optional<Office> described) {
        described.ifPresent(now -> {
            read = now;
            passphrase.near(List.of(
                    now.name().value(), now.code().value(), office.head().value()));
            folder.suggest();
            person.suggest(office.head());
            go(Page.FOLDER);
        });
    }

    private void placed(Path fit) {
        place = fit;
        go(Page.PASSPHRASE);
    }

    private void secured() {
        Optional<Ground.First> named = person.read();
        if (named.isPresent() && passphrase.isGood()) {
            first = named.get();
            if (key.key().isEmpty()) {
                key.show(ground.recoveryKey());
            }
            go(Page.KEY);
        }
    }

    private void asked() {
        Office office = read;
        Path folder = place;
        Ground.First person = first;
        if (key.isRight() && office != null && folder != null && person != null) {
            char[] typed = passphrase.typed();
            tasks.work(() -> {
                        try {
                            return ground.found(folder, office, person, typed, key.key());
                        } finally {
                            Arrays.fill(typed, ' ');
                        }
                    })
                    .busy(busy)
                    .refused(this::tell)
                    .then(made -> founded(made, folder, person.login()));
        }
    }

    private void founded(Workplace made, Path folder, Login login) {
        founded = made;
        passphrase.forget();
        key.forget();
        ways.founded(made, folder, login);
        go(Page.CARD);
    }

    /** The sheet of the key, made off the window's thread. */
    void sheet(Consumer<byte[]> made) {
        Office office = read;
        if (office != null) {
            String shown = key.key();
            tasks.work(() -> ground.sheet(office, shown))
                    .busy(busy)
                    .refused(this::tell)
                    .then(made);
        }
    }

    private void go(Page next) {
        error.set("");
        page.set(next);
    }

    private void tell(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        error.set((problem.message() + " " + problem.remedy()).strip());
    }
}
