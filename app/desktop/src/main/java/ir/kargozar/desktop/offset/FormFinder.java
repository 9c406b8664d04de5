package ir.kargozar.desktop.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.palette.Finder;
import ir.kargozar.desktop.palette.Hit;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormNumber;
import java.util.List;
import java.util.function.Consumer;

/** Forms for the palette: by number, or by anything of the centre and the workshop. */
record FormFinder(OffsetForms forms, Shown shown, JalaliDate today, Consumer<FormNumber> open) implements Finder {

    private static final int MOST = 6;

    @Override
    public List<Hit> find(String typed) {
        return forms.list(FormQuery.all(today).matching(typed), MOST).stream()
                .map(this::hit)
                .toList();
    }

    private Hit hit(FormLine line) {
        return Hit.of(
                "form-" + line.number(),
                Icon.FORMS,
                new FormWords(shown).kind(line.number().kind())
                        + shown.texts().say("list.comma")
                        + line.facts().centre().name(),
                String.join(
                        shown.texts().say("list.comma"),
                        shown.code(line.number()),
                        shown.texts().word(line.status())),
                () -> open.accept(line.number()));
    }
}
