package ir.kargozar.desktop;

import ir.kargozar.desktop.guide.GuideModel;
import ir.kargozar.desktop.guide.GuideView;
import ir.kargozar.desktop.palette.Finder;
import ir.kargozar.desktop.palette.PaletteModel;
import ir.kargozar.desktop.palette.PaletteView;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.settings.SettingsModel;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.KeySheet;
import ir.kargozar.desktop.shell.NoticeList;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.ShellModel;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be done on every screen: places, a new claim, the palette, the sheet of shortcuts, and comfort. */
final class Everywhere {

    /** The tenth place has the key 0. */
    private static final int KEYS = 10;

    /** Places without a number. */
    private static final Map<Place, String> OWN_KEYS =
            Map.of(Place.SETTINGS, "Shortcut+COMMA", Place.SETTLEMENT, "Shortcut+Shift+T");

    private final ShellView frame;
    private final ShellModel shell;
    private final Texts texts;
    private final SettingsModel settings;
    private final PaletteModel palette;
    private final GuideModel guide;
    private final List<Command> commands = new ArrayList<>();

    /** What is found and read from everywhere. */
    record Sources(List<Finder> finders, GuideModel guide) {}

    /** @param beginnings what can be begun from everywhere: a claim, each form */
    Everywhere(Around around, SettingsModel settings, Tasks tasks, List<Command> beginnings, Sources sources) {
        frame = around.frame();
        shell = around.shell();
        texts = around.shown().texts();
        this.settings = settings;
        guide = sources.guide();
        palette = new PaletteModel(this::offered, sources.finders(), tasks, texts);
        commands.addAll(beginnings);
        int number = 1;
        for (Place place : frame.places()) {
            String own = OWN_KEYS.get(place);
            commands.add(to(place, own == null ? "Shortcut+" + number++ % KEYS : own));
        }
        commands.addAll(List.of(
                Command.of("palette", Icon.SEARCH, "Shortcut+K", this::openPalette),
                Command.of("guide", Icon.GUIDE, "F1", this::openGuide),
                Command.of("keys", Icon.KEYS, "Shift+F1", this::openKeys),
                Command.of("notices", Icon.NOTICES, "Shortcut+Shift+M", this::openNotices),
                Command.of("look", Icon.DARK, "Shortcut+Shift+L", this::otherLook),
                Command.of("contrast", Icon.CONTRAST, () -> settings.dress(now -> now.contrast(!now.contrast()))),
                Command.of("text-larger", Icon.TEXT_SIZE, "Shortcut+Shift+EQUALS", () -> resize(1)),
                Command.of("text-smaller", Icon.TEXT_SIZE, "Shortcut+Shift+MINUS", () -> resize(-1)),
                Command.of("language", Icon.LANGUAGE, this::otherLanguage)));
        frame.everywhere(() -> commands);
    }

    private Command to(Place place, String keys) {
        String id = "to-" + place.name().toLowerCase(Locale.ROOT);
        return Command.of(id, place.icon(), keys, () -> shell.place().set(place));
    }

    /** Everything but the palette itself. */
    private List<Command> offered() {
        return frame.commands().stream()
                .filter(command -> !command.id().equals("palette"))
                .toList();
    }

    private void openPalette() {
        palette.begin();
        frame.over(new PaletteView(palette, texts, frame::answered));
    }

    private void openGuide() {
        guide.begin(frame.guide());
        frame.beside(new GuideView(guide, texts, frame::answered));
    }

    private void openKeys() {
        frame.ask(KeySheet.of(frame.here(), commands, texts, frame::answered));
    }

    private void openNotices() {
        frame.ask(NoticeList.of(shell.told(), texts, frame::answered));
    }

    private void otherLook() {
        boolean dark = Theme.isDark(settings.appearance().look());
        settings.dress(now -> now.look(dark ? Look.LIGHT : Look.DARK));
    }

    private void resize(int steps) {
        settings.dress(now -> now.resized(steps));
    }

    private void otherLanguage() {
        settings.change(now -> now.language(now.language() == Language.FA ? Language.EN : Language.FA));
    }
}
