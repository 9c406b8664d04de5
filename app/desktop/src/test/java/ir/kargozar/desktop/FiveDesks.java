package ir.kargozar.desktop;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormValues;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;

/** The five desks of an offset in real workspaces. */
final class FiveDesks extends OffsetSeat {
    static final JalaliDate TODAY = new JalaliDate(1405, 8, 20);

    /** Documents of the centre, audited; the third and the last hold list numbers. */
    static final List<Long> DOCUMENTS = List.of(4_000_000_000L, 3_000_000_000L, 2_000_000_001L, 1_500_000_000L);

    final Kargozar directorate;
    final Kargozar province;
    final Kargozar branch;
    final Kargozar otherBranch;
    /** Opened anew where another person signs in, or later. */
    Kargozar office;
    /** Workshop codes of the centre, and of the workshop that it owes. */
    String centre = "";

    String owed = "";
    private final String pictures;

    /** @param pictures how the names of pictures begin */
    FiveDesks(Path folder, String pictures) throws Exception {
        super(folder);
        this.pictures = pictures;
        directorate = desks.desk("TD-31", "مدیریت درمان نمونه", Desk.TREATMENT_DIRECTORATE);
        province = desks.desk("PO-31", "اداره کل استان نمونه", Desk.PROVINCIAL_OFFICE);
        office = desks.desk("OFFICE-31", "دفتر اسناد پزشکی نمونه", Desk.DOCUMENTS_OFFICE);
        branch = desks.desk("BRANCH-1", "شعبهٔ یک نمونه", Desk.BRANCH);
        otherBranch = desks.desk("BRANCH-2", "شعبهٔ دو نمونه", Desk.BRANCH);
        desks.meet(directorate, province);
        desks.meet(province, branch);
        for (Kargozar other : List.of(directorate, branch, otherBranch)) {
            desks.meet(office, other);
        }
    }

    /** The so many-th list of the place. */
    void toList(KeyCode digit) {
        hands.push(KeyCode.ALT, digit);
    }

    void search(String text) {
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type(text);
    }

    String written(Object text) {
        return bench().texts().digits(text.toString());
    }

    void picture(String name) {
        Walk.settle();
        Pictures.take(stage().getScene(), pictures + name);
    }

    /** In both sizes and looks, and in the largest text. */
    void pictures(String name) {
        hands.pictures(pictures + name);
    }

    /** What is chosen the next time that a file is asked for. */
    void file(String name, String text) throws Exception {
        choose(Files.writeString(out().resolve(name), text));
    }

    /** Documents of the centre as a list. */
    String receivables(String lastAmount) {
        StringBuilder text = new StringBuilder("شمارهٔ سند,کد کارگاه مرکز,دوره,مبلغ,شمارهٔ لیست حسابداری\n");
        for (int i = 0; i < DOCUMENTS.size(); i++) {
            boolean last = i == DOCUMENTS.size() - 1;
            text.append("D-%d,%s,1405-0%d,%s,%s%n"
                    .formatted(i + 1, centre, i + 3, last ? lastAmount : DOCUMENTS.get(i), i >= 2 ? "L-1" + i : ""));
        }
        return text.toString();
    }

    /** Forms of one centre: its agreement, and the workshop that it owes. */
    SampleOffice sample() throws Exception {
        return new SampleOffice(behind(() -> new Workplace(directorate, Workbench.CLOCK).forms()), TODAY);
    }

    FormValues agreement(SampleOffice sample) {
        FormValues agreement = sample.values(FormKind.AGREEMENT, 0);
        centre = agreement.text(FormDefinition.CENTRE_WORKSHOP);
        return agreement;
    }

    FormValues workshop(SampleOffice sample, FormValues agreement) {
        FormValues workshop = under(sample.values(FormKind.WORKSHOP, 0), agreement);
        owed = workshop.text("workshop.code");
        return workshop;
    }

    /** The same form under the centre of an agreement. */
    static FormValues under(FormValues form, FormValues agreement) {
        FormValues values = form;
        for (String field : List.of(
                FormDefinition.CENTRE_NAME,
                FormDefinition.CENTRE_ID,
                FormDefinition.CENTRE_WORKSHOP,
                FormDefinition.CENTRE_BRANCH)) {
            values = values.with(field, agreement.text(field));
        }
        return values;
    }
}
