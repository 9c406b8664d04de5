package ir.kargozar.desktop.forms;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForms;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The drafts of forms that nobody has finished yet, newest first. */
public final class DraftsModel {

    /** One more than are shown, so that it is known whether there are others. */
    static final int SHOWN = 4;

    private final OffsetForms forms;
    private final JalaliDate today;
    private final Latest listing;
    private final ObservableList<FormLine> drafts = FXCollections.observableArrayList();

    public DraftsModel(OffsetForms forms, Tasks tasks, JalaliDate today) {
        this.forms = forms;
        this.today = today;
        listing = tasks.latest();
    }

    ObservableList<FormLine> drafts() {
        return drafts;
    }

    void refresh() {
        listing.ask(() -> forms.list(FormQuery.all(today).status(FormStatus.DRAFT), SHOWN + 1), this::show);
    }

    private void show(List<FormLine> found) {
        if (!drafts.equals(found)) {
            drafts.setAll(found);
        }
    }
}
