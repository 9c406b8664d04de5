package ir.kargozar.training.sample;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleFormsTest {
    private static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);
    private final SampleForms samples = new SampleForms(1, TODAY, "خوزستان");

    @Test
    void areTheSameForTheSameSeedAndOthersForAnother() {
        SampleForms same = new SampleForms(1, TODAY, "خوزستان");
        SampleForms other = new SampleForms(2, TODAY, "خوزستان");
        for (FormKind kind : FormKind.values()) {
            assertThat(same.of(kind, 41)).isEqualTo(samples.of(kind, 41));
            assertThat(other.of(kind, 41)).isNotEqualTo(samples.of(kind, 41));
        }
    }

    @Test
    void giveEveryCentreAndEveryWorkshopItsOwnCode() {
        List<String> codes = new ArrayList<>();
        List<String> centres = new ArrayList<>();
        for (int place = 0; place < 300; place++) {
            FormValues list = samples.workshops(place, SampleForms.MOST_ROWS);
            codes.add(list.text(FormDefinition.CENTRE_WORKSHOP));
            codes.addAll(list.all("workshops.code"));
            centres.add(list.text(FormDefinition.CENTRE_ID));
        }
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(centres).doesNotHaveDuplicates();
    }

    @Test
    void sayTheSameOfACentreAndItsWorkshopsInEveryForm() {
        FormValues list = samples.workshops(7, 20);
        for (int row = 0; row < 20; row++) {
            FormValues form = samples.workshop(7, row);
            Map<String, String> listed = list.rows(FormDefinition.WORKSHOPS).get(row);
            assertThat(form.text("workshop.code")).isEqualTo(listed.get("code"));
            assertThat(form.text("workshop.name")).isEqualTo(listed.get("name"));
            assertThat(form.text("amount")).isEqualTo(listed.get("amount"));
            assertThat(form.text("centre.address")).isEqualTo(list.text("centre.address"));
        }
        assertThat(samples.request(7).text("centre.name")).isEqualTo(list.text("centre.name"));
    }

    @Test
    void varyAsRealOnesDo() {
        List<FormValues> lists = IntStream.range(0, 400)
                .mapToObj(place -> samples.of(FormKind.WORKSHOPS, place))
                .toList();
        assertThat(lists).extracting(list -> list.rows("workshops").size()).contains(1, 60);
        List<String> names = lists.stream()
                .flatMap(list -> list.all("workshops.name").stream())
                .toList();
        assertThat(names).anyMatch(name -> name.contains("\u200C"));
        assertThat(names).anyMatch(name -> name.contains("\u064A"));
        assertThat(names).anyMatch(name -> name.contains("\u0643"));
        assertThat(names).noneMatch(name -> name.contains("*"));
    }
}
