package ir.kargozar.desktop;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import org.testfx.util.WaitForAsyncUtils;

/** Looks at what is on screen: each button is a command, no two commands share keys, each control has a name. */
final class CommandCheck {

    /** Buttons that are no command, by how their id begins, and why. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("latest-", "a record: the palette finds it by its number and names"),
            Map.entry("month-", "a figure of the month: the filters of the list give it"),
            Map.entry("day-", "a day's claims: the filter of days lists them"),
            Map.entry("unfinished-", "a record: an entry left half way"),
            Map.entry("items-", "belongs to one row of the form"),
            Map.entry("paper-", "an answer in the check list of papers"),
            Map.entry("papers-others", "unfolds a list"),
            Map.entry("other-", "a record: the claim that looks the same"),
            Map.entry("kind-", "an answer of the form"),
            Map.entry("provider-contracted-", "an answer of the form"),
            Map.entry("serviceFrom-", "a date field's own month"),
            Map.entry("claims-order", "unfolds a list"),
            Map.entry("filter-kinds", "unfolds a list"),
            Map.entry("filter-days", "unfolds a list"),
            Map.entry("filter-providers", "unfolds a list"),
            Map.entry("filter-confirmations", "unfolds a list"),
            Map.entry("saved-filters", "unfolds a list"),
            Map.entry("forget-filter", "unfolds a list"),
            Map.entry("scan-picture-", "one scan of a claim"),
            Map.entry("scan-remove-", "one scan of a claim"),
            Map.entry("bank-count-", "a record: accounts in one state"),
            Map.entry("forms-states", "unfolds a list"),
            Map.entry("form-draft-", "a record: a form half entered"),
            Map.entry("ending-", "a record: an agreement about to end"),
            Map.entry("entry-problem-", "a record: a problem's field"),
            Map.entry("notice-", "what a notice offers is done by Ctrl+Z; the next one closes it too"),
            Map.entry("office-", "unfolds a list"),
            Map.entry("package-export-", "one office: package-export asks for it"),
            Map.entry("sheet-", "one package"),
            Map.entry("rewrite-", "one package"),
            Map.entry("papers-", "one package"),
            Map.entry("aside-", "unfolds a list"),
            Map.entry("revoke-", "one office's card"),
            Map.entry("compare-", "one office's card"),
            Map.entry("inbox-open", "a filter beside the search, which is a command"),
            Map.entry("why-", "one item: Enter in its field asks the same"),
            Map.entry("figure-", "a figure: Enter in the table opens the same claims"),
            Map.entry("statistics-by", "unfolds a list of commands"),
            Map.entry("statistics-measure", "unfolds a list"),
            Map.entry("stage-", "chooses what the list shows; arrows do the same"),
            Map.entry("path-circular-", "a record: the place of circulars lists it"),
            Map.entry("class-filter-", "a filter beside the search, which is a command"),
            Map.entry("table-", "a record: the lists beneath find the same"),
            Map.entry("delivery-", "the report at hand: it is put away and begun anew"));

    final List<String> complaints = new ArrayList<>();
    final Set<String> seen = new TreeSet<>();
    final Set<String> commands = new TreeSet<>();
    private final ShellView shell;
    private final Texts texts;

    CommandCheck(ShellView shell, Texts texts) {
        this.shell = shell;
        this.texts = texts;
    }

    void look(String screen) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            buttons(screen);
            keys(screen);
            names(screen);
        });
    }

    private void buttons(String screen) {
        if (shell.isAsking()) {
            return;
        }
        Set<String> here = shell.commands().stream().map(Command::id).collect(Collectors.toSet());
        for (Node node : visible(node -> node instanceof ButtonBase && !(node instanceof CheckBox))) {
            String id = node.getId();
            if (id != null && !isInAList(node) && !here.contains(id) && !isPlain(id)) {
                complaints.add(screen + ": button " + id + " is no command");
            }
            if (id != null) {
                seen.add(id);
            }
        }
    }

    private static boolean isPlain(String id) {
        return PLAIN.keySet().stream().anyMatch(id::startsWith);
    }

    private static boolean isInAList(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof IndexedCell) {
                return true;
            }
        }
        return false;
    }

    private void keys(String screen) {
        List<KeyCombination> taken = new ArrayList<>();
        for (Command command : shell.commands()) {
            commands.add(command.id());
            command.word(texts);
            command.keys().ifPresent(keys -> {
                if (taken.contains(keys)) {
                    complaints.add(screen + ": " + keys + " means two commands");
                }
                taken.add(keys);
            });
        }
    }

    private void names(String screen) {
        List<Label> labels =
                visible(Label.class::isInstance).stream().map(Label.class::cast).toList();
        for (Node node : visible(node -> node instanceof Control && node.isFocusTraversable())) {
            if (!isNamed(node, labels)) {
                complaints.add(screen + ": nothing to read out for " + node.getId() + " " + node.getClass());
            }
            seen.add(String.valueOf(node.getId()));
        }
    }

    static boolean isNamed(Node node, List<Label> labels) {
        boolean said =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean shown = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return said || shown || labels.stream().anyMatch(label -> node.equals(label.getLabelFor()));
    }

    private List<Node> visible(Predicate<Node> wanted) {
        return shell.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> !(node instanceof ScrollBar) && !(node.getParent() instanceof TextArea))
                .filter(wanted)
                .filter(CommandCheck::isShown)
                .toList();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
