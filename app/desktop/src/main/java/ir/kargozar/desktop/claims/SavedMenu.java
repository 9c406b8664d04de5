package ir.kargozar.desktop.claims;

import ir.kargozar.claim.listing.SavedFilter;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Saved filters: one press brings one back; the present one can be saved, any can be deleted. */
final class SavedMenu {

    private final ClaimListModel model;
    private final HabitsModel habits;
    private final Texts texts;
    private final Runnable save;
    private final MenuButton button;

    SavedMenu(ClaimListModel model, HabitsModel habits, Texts texts, Runnable save) {
        this.model = model;
        this.habits = habits;
        this.texts = texts;
        this.save = save;
        button = new MenuButton(texts.say("claims.saved"), Icon.FILTER.small());
        button.setId("saved-filters");
        button.getStyleClass().add("filter");
        habits.filters().addListener((_, _, now) -> fill(now));
        model.filter().addListener((_, _, _) -> fill(habits.filters().get()));
        fill(habits.filters().get());
    }

    MenuButton button() {
        return button;
    }

    private void fill(List<SavedFilter> saved) {
        button.getItems().clear();
        for (int i = 0; i < saved.size(); i++) {
            SavedFilter one = saved.get(i);
            MenuItem item = item("saved-" + i, one.name(), () -> model.filter().set(one.filter()));
            boolean now = one.filter().equals(model.filter().get());
            item.setGraphic(now ? Icon.GOOD.small() : null);
            button.getItems().add(item);
        }
        if (!saved.isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        MenuItem keep = item("save-filter", texts.say("claims.saved.save"), save);
        keep.setDisable(!model.isFiltered());
        button.getItems().add(keep);
        if (!saved.isEmpty()) {
            button.getItems().add(deletions(saved));
        }
    }

    private Menu deletions(List<SavedFilter> saved) {
        Menu menu = new Menu(texts.say("claims.saved.forget"));
        menu.setId("forget-filter");
        for (int i = 0; i < saved.size(); i++) {
            String name = saved.get(i).name();
            menu.getItems().add(item("forget-" + i, name, () -> habits.forget(name)));
        }
        return menu;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
