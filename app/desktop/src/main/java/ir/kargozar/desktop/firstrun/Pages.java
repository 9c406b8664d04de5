package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.packages.OfficesModel;
import ir.kargozar.desktop.shell.Asking;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.text.Texts;
import java.util.Objects;

/** Makes the page that is asked for, and none before. */
record Pages(FirstRunModel model, Texts texts, FileChoice files, Asking asking) {

    PagePane of(Page page) {
        return switch (page) {
            case KIND -> new KindPane(model, texts);
            case OFFICE -> new OfficePane(model, texts);
            case FOLDER -> new FolderPane(model.folder(), texts, files);
            case PASSPHRASE -> new PersonPane(model, texts);
            case KEY -> new KeyPane(model, texts, files, asking);
            case ASKED -> new AskedPane(model.key(), texts);
            case CARD -> new CardPane(offices(), texts, files, asking);
            case DONE -> new DonePane(texts);
        };
    }

    private OfficesModel offices() {
        return new OfficesModel(Objects.requireNonNull(model.workplace()).post(), model.tasks());
    }
}
