package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.packages.OfficePackages.Came;
import ir.kargozar.desktop.packages.OfficePackages.Sent;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.handover.ledger.Gap;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The packages of one office as time lines: what was sent, each as far as it is known to be, what came, and the holes. */
final class OfficePane extends VBox {

    private static final int SHOWN_AT_FIRST = 8;

    private final PackageWords words;
    private final Texts texts;
    private final PackageRows rows;

    OfficePane(OfficePackages office, PackageWords words, Texts texts, PackagesView.Actions actions) {
        super(12);
        this.words = words;
        this.texts = texts;
        this.rows = new PackageRows(words, texts, actions);
        setId("office-" + office.office());
        getChildren().add(rows.scale());
        widthProperty().addListener((_, _, now) -> rows.width(now.doubleValue()));
        if (office.came().isEmpty() || !office.sent().isEmpty()) {
            getChildren().add(part("packages.sent", sent(office.sent())));
        }
        if (!office.came().isEmpty() || office.sent().isEmpty()) {
            getChildren().add(part("packages.received", came(office.came())));
        }
    }

    private List<Node> sent(List<Sent> lines) {
        return newest(lines, Sent::head).stream().map(rows::sent).toList();
    }

    /** A hole stands where the missing numbers would. */
    private List<Node> came(List<Came> lines) {
        List<Node> faces = new ArrayList<>();
        List<Came> newest = newest(lines, Came::head);
        for (int i = 0; i < newest.size(); i++) {
            faces.add(rows.came(newest.get(i)));
            long here = newest.get(i).head().sequence();
            long before = i + 1 < newest.size() ? newest.get(i + 1).head().sequence() : 0;
            if (here > before + 1) {
                faces.add(hole(newest.get(i).head(), new Gap(before + 1, here - 1)));
            }
        }
        return faces;
    }

    private Node hole(PackageHead behind, Gap gap) {
        HBox hole = Pieces.row(
                "line-item",
                Icon.MISSING.small(),
                Pieces.sentence(texts.say(
                        gap.size() == 1 ? "packages.hole.one" : "packages.hole", words.numbers(List.of(gap)))));
        hole.getStyleClass().addAll("bad", "hole");
        hole.setId("hole-" + behind.sender() + "-" + gap.first());
        return hole;
    }

    private static <T> List<T> newest(List<T> lines, Function<T, PackageHead> head) {
        List<T> newest = new ArrayList<>(lines);
        newest.sort(
                Comparator.comparing((T line) -> head.apply(line).sequence()).reversed());
        return newest;
    }

    private VBox part(String title, List<Node> faces) {
        VBox part = new VBox(4, Pieces.label(texts.say(title), "small", "quiet", "strong"));
        if (faces.isEmpty()) {
            part.getChildren().add(Pieces.sentence(texts.say(title + ".none"), "quiet"));
        }
        part.getChildren().addAll(faces.stream().limit(SHOWN_AT_FIRST).toList());
        if (faces.size() > SHOWN_AT_FIRST) {
            part.getChildren().add(older(title, faces.subList(SHOWN_AT_FIRST, faces.size()), part));
        }
        return part;
    }

    private Button older(String title, List<Node> faces, VBox part) {
        Button older = new Button(texts.say("packages.older", faces.size()));
        older.setId(getId() + "-" + title.substring(title.indexOf('.') + 1) + "-older");
        older.getStyleClass().add("plain");
        older.setOnAction(_ -> {
            part.getChildren().remove(older);
            part.getChildren().addAll(faces);
            part.getChildren().getLast().requestFocus();
        });
        return older;
    }
}
