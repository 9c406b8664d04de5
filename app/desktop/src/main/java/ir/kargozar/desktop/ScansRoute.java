package ir.kargozar.desktop;

import ir.kargozar.claim.Claim;
import ir.kargozar.desktop.scans.ScanFolderModel;
import ir.kargozar.desktop.scans.ScanItem;
import ir.kargozar.desktop.scans.ScanViewerModel;
import ir.kargozar.desktop.scans.ScanViewerView;
import ir.kargozar.desktop.scans.ScansModel;
import ir.kargozar.desktop.scans.ScansPane;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The ways of scans: into the form, onto a claim of the list, into the viewer and back. */
final class ScansRoute {
    private final Around around;
    private final Texts texts;
    private final Runnable toForm;
    private final ScanFolderModel folder;
    private final ScansModel onClaim;
    private final ScansPane onClaimPane;
    private final ScanViewerModel looking;
    private final ScanViewerView viewer;
    private Runnable back = () -> {};

    ScansRoute(Workplace workplace, Tasks tasks, Around around, Runnable toForm) {
        this.around = around;
        this.texts = around.shown().texts();
        this.toForm = toForm;
        Tasks beside = tasks.beside("kargozar-scans-seen");
        folder = new ScanFolderModel(beside, Optional.empty());
        looking = new ScanViewerModel(workplace.scanning(), beside);
        viewer = new ScanViewerView(looking, around.shown(), () -> back.run());
        onClaim = new ScansModel(workplace.scanning(), beside, workplace.who());
        onClaimPane = pane(onClaim, () -> around.shell().place().set(Place.CLAIMS), false);
        onClaimPane.serve(onClaimPane);
    }

    /** The folder a scanner writes into; null where none is watched. */
    ObjectProperty<@Nullable Path> folder() {
        return folder.folder();
    }

    ScansPane inForm(ScansModel scans) {
        return pane(scans, toForm, true);
    }

    /** The scans of a claim, shown beside the list. */
    Node ofClaim(Claim<?> claim) {
        onClaim.look(claim);
        return new VBox(
                8, Pieces.label(texts.say("section.scans"), "small", "quiet"), onClaimPane.offer(), onClaimPane);
    }

    /** Where {@code caret}, the caret goes back to the tile that was looked at. */
    private ScansPane pane(ScansModel scans, Runnable home, boolean caret) {
        Deeds deeds = new Deeds(scans, home);
        ScansPane pane = new ScansPane(scans, folder, around.shown(), deeds);
        if (caret) {
            deeds.seen = pane::focus;
        }
        return pane;
    }

    /** What the buttons of one list of scans do. */
    private final class Deeds implements ScansPane.Actions {
        private final ScansModel scans;
        private final Runnable home;
        private Consumer<ScanItem> seen = _ -> {};

        Deeds(ScansModel scans, Runnable home) {
            this.scans = scans;
            this.home = home;
        }

        @Override
        public void choose() {
            scans.add(around.files().toOpen(texts.say("scans.choose"), "pdf", "jpg", "jpeg", "png", "tif", "tiff"));
        }

        @Override
        public void chooseFolder() {
            around.files().folder(texts.say("scans.folder.choose")).ifPresent(chosen -> {
                folder().set(chosen);
                around.shell().say(around.shown().say("scans.folder.watched", chosen));
            });
        }

        @Override
        public void look(List<ScanItem> items, ScanItem at) {
            looking.look(items, at);
            back = () -> {
                home.run();
                seen.accept(at);
            };
            around.shell().place().set(null);
            around.frame().show(viewer);
        }
    }
}
