package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormVersion;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FieldDifference;
import ir.kargozar.offset.desk.FormPress;
import ir.kargozar.offset.form.Copy;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the records say of printings, versions, and what they were printed with. */
class FormPrintsTest extends OnOffsetDesks {
    private final FormValues before = samples.agreement(1);
    private final FormValues after = before.with("centre.address", "اهواز، «نشانی تازه»");

    private FormPress other() {
        return press(new PlainPapers("متن دوم"));
    }

    private void change(FormNumber number, FormValues values) {
        done(desk.reopen(number, WHO));
        done(desk.keep(number, values));
        done(desk.ready(number, WHO));
    }

    private static String said(FormPress.Paper paper) {
        return new String(paper.pdf().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void numbersEachPrintingOfAVersionAndTellsReprints() {
        FormNumber number = ready(FormKind.AGREEMENT, before);
        press.print(number, List.of(), WHO);
        press.print(number, List.of(Copy.CENTRE), "مریم");
        change(number, after);
        FormPress.Paper paper = press.print(number, List.of(), WHO);
        assertThat(forms.prints(number))
                .containsExactly(
                        new FormPrint(1, 1, Engine.CLOCK.instant(), WHO, 3),
                        new FormPrint(1, 2, Engine.CLOCK.instant(), "مریم", 1),
                        new FormPrint(2, 1, Engine.CLOCK.instant(), WHO, 3));
        assertThat(forms.prints(number)).extracting(FormPrint::isReprint).containsExactly(false, true, false);
        assertThat(said(paper)).isEqualTo(number + " 2 1 متن نخست");
        assertThat(workspace.log().of(number.toString()))
                .filteredOn(row -> row.change().action().equals("form.printed"))
                .extracting(row -> row.after())
                .containsExactly(
                        "{\"version\":1,\"print\":1,\"copies\":3}",
                        "{\"version\":1,\"print\":2,\"copies\":1}",
                        "{\"version\":2,\"print\":1,\"copies\":3}");
        assertThat(workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void keepsEachPrintedVersionWithTheWordsItWasPrintedWith() {
        FormNumber number = ready(FormKind.AGREEMENT, before);
        press.print(number, List.of(), WHO);
        assertThat(said(other().print(number, List.of(), WHO))).isEqualTo(number + " 1 2 متن نخست");
        change(number, after);
        assertThat(forms.versions(number)).hasSize(1);
        assertThat(said(other().print(number, List.of(), WHO))).isEqualTo(number + " 2 1 متن دوم");

        List<FormVersion> versions = forms.versions(number);
        assertThat(versions).extracting(FormVersion::version).containsExactly(1, 2);
        assertThat(versions).extracting(FormVersion::values).containsExactly(before, after);
        assertThat(versions).extracting(version -> version.template().wording()).containsExactly("متن نخست", "متن دوم");
        assertThat(versions).allSatisfy(version -> {
            assertThat(version.template().definition())
                    .isEqualTo(definitions.of(FormKind.AGREEMENT).source());
            assertThat(version.template().draft()).isTrue();
        });
        assertThat(press.changes(stored(number)))
                .containsExactly(
                        new FieldDifference("centre.address", before.text("centre.address"), "اهواز، «نشانی تازه»"));
    }

    @Test
    void storesWhatManyFormsWerePrintedWithOnce() {
        for (int place = 0; place < 4; place++) {
            printed(FormKind.REQUEST, samples.request(place));
        }
        printed(FormKind.AGREEMENT, samples.agreement(0));
        assertThat(workspace.store().dsl().fetchCount(org.jooq.impl.DSL.table("form_template")))
                .isEqualTo(2);
    }

    @Test
    void notesNothingOfWhatCouldNotBePrinted() {
        FormNumber number = ready(FormKind.REQUEST, samples.request(1));
        faults("STORAGE_FAILED", () -> press(PlainPapers.JAMMED).print(number, List.of(), WHO));
        assertThat(stored(number).state()).isEqualTo(new FormState.Ready());
        assertThat(forms.prints(number)).isEmpty();
        assertThat(forms.versions(number)).isEmpty();
        assertThat(actions(number)).containsExactly("form.filled");
    }

    @Test
    void tellsGenuineFromAlteredPapers() {
        FormNumber number = printed(FormKind.AGREEMENT, before);
        OffsetForm<?> first = stored(number);
        FormCode code = FormCode.of(number, 1, before);
        assertThat(press.verify(code)).isEqualTo(new FormPress.Verdict.Genuine(first));
        assertThat(press.verify(FormCode.of(code.toString().toLowerCase(java.util.Locale.ROOT))
                        .orThrow()))
                .isEqualTo(new FormPress.Verdict.Genuine(first));
        assertThat(press.verify(FormCode.of(number, 1, before.with("amount", "1"))))
                .isEqualTo(new FormPress.Verdict.Altered(first));
        assertThat(press.verify(FormCode.of(number, 2, before))).isEqualTo(new FormPress.Verdict.Altered(first));
        FormNumber unknown = new FormNumber(number.office(), 1404, FormKind.AGREEMENT, 1);
        assertThat(press.verify(FormCode.of(unknown, 1, before))).isEqualTo(new FormPress.Verdict.Unknown());

        change(number, after);
        assertThat(press.verify(code)).isEqualTo(new FormPress.Verdict.Superseded(stored(number), 1));
        assertThat(press.verify(FormCode.of(number, 2, after)))
                .as("not printed yet")
                .isEqualTo(new FormPress.Verdict.Altered(stored(number)));
    }
}
