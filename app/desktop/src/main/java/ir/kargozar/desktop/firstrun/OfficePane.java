package ir.kargozar.desktop.firstrun;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.form.SuggestionsPane;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/** Whose workspace it is; provinces are suggested as one types. */
final class OfficePane extends PagePane {

    private final OfficeModel model;
    private final List<FieldView> views = new ArrayList<>();

    OfficePane(FirstRunModel all, Texts texts) {
        model = all.office();
        DateTyping dates = new DateTyping(texts, all.ground().today());
        VBox fields = new VBox(12);
        for (Field field : model.form().fields()) {
            FieldView view = new FieldView(field, texts, dates);
            views.add(view);
            fields.getChildren().add(view);
        }
        FieldView province = views.get(
                List.copyOf(model.form().fields()).indexOf(model.form().field(OfficeModel.PROVINCE)));
        getChildren()
                .setAll(new SuggestionsPane<>(
                        fields,
                        model.provinces(),
                        province.control(),
                        new SuggestionsPane.Face<>(
                                "provinces",
                                texts,
                                "firstrun.provinces",
                                name -> List.of(Pieces.label(name)),
                                name -> name)));
    }

    @Override
    void shown() {
        model.form()
                .firstWrong()
                .flatMap(wrong -> views.stream()
                        .filter(view -> view.field().equals(wrong))
                        .findFirst())
                .orElse(views.getFirst())
                .focus();
    }

    @Override
    void refused() {
        shown();
    }

    @Override
    boolean keepsEnter() {
        return !model.provinces().shown().isEmpty()
                && model.provinces().chosen().get() >= 0;
    }
}
