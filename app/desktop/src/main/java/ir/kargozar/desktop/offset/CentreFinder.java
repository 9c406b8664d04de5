package ir.kargozar.desktop.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.palette.Finder;
import ir.kargozar.desktop.palette.Hit;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.CentreForms;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.text.Digits;
import ir.kargozar.text.SearchKey;
import java.util.List;
import java.util.function.Consumer;

/** Centres that have a form, for the palette: by name, or by the beginning of their id. */
record CentreFinder(OffsetForms forms, Shown shown, JalaliDate today, Consumer<String> open) implements Finder {

    private static final int MOST = 4;

    @Override
    public List<Hit> find(String typed) {
        String key = SearchKey.of(typed).joined();
        String digits = Digits.ascii(typed);
        return forms.centres(today).stream()
                .filter(centre -> centre.centre().legalEntityId().startsWith(digits)
                        || SearchKey.of(centre.centre().name()).joined().contains(key))
                .limit(MOST)
                .map(this::hit)
                .toList();
    }

    private Hit hit(CentreForms centre) {
        String id = centre.centre().legalEntityId();
        return Hit.of(
                "centre-" + id,
                Icon.CENTRE,
                centre.centre().name(),
                String.join(
                        shown.texts().say("list.comma"),
                        shown.texts().say("forms.count", shown.number(centre.forms())),
                        shown.code(id)),
                () -> open.accept(id));
    }
}
