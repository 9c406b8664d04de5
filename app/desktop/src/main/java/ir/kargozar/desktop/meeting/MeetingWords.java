package ir.kargozar.desktop.meeting;

import ir.kargozar.desktop.book.Details;
import ir.kargozar.desktop.book.Stand;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.MeetingMinutes.Row;
import ir.kargozar.offset.OtherSide.Word;
import ir.kargozar.text.Texts;
import java.util.Optional;

/** What is told of a form before the joint meeting. */
record MeetingWords(Shown shown) {

    private Texts texts() {
        return shown.texts();
    }

    Stand said(Optional<Word> word) {
        return word.map(said -> said.refusal().isPresent()
                        ? new Stand(texts().say("settle.meeting.refused"), Icon.RETURNED, "bad")
                        : new Stand(texts().say("settlement.meeting.approved"), Icon.GOOD, "good"))
                .orElseGet(() -> new Stand(texts().say("settlement.meeting.waiting"), Icon.DUE, "neutral"));
    }

    String about(Row row) {
        String centre = row.matter().centre().value();
        return row.matter()
                .workshop()
                .map(workshop -> texts().say("forms.workshop.of", workshop.value(), centre))
                .orElse(centre);
    }

    Details details(Row row) {
        Details details = new Details()
                .code(shown.code(row.form()))
                .words(column("kind"), new FormWords(shown).kind(row.form().kind()))
                .words(column("centre"), row.matter().centre().value());
        row.matter().workshop().ifPresent(workshop -> details.words(column("name"), workshop.value()));
        row.matter().amount().ifPresent(amount -> details.figures(column("amount"), shown.amount(amount)));
        row.matter().until().ifPresent(until -> details.figures(column("until"), shown.code(shown.date(until))));
        details.figures(
                        column("registration"),
                        shown.code(row.registration().number().value()))
                .figures(column("on"), shown.code(shown.date(row.registration().on())));
        word(details, column("directorate"), row.directorate());
        word(details, column("provincial"), row.provincial());
        return details;
    }

    private void word(Details details, String side, Optional<Word> word) {
        details.heading(side).stand(said(word));
        word.ifPresent(said -> {
            details.words(column("minutes"), said.meeting().minutes().value())
                    .figures(
                            column("metOn"),
                            shown.code(shown.date(said.meeting().on())));
            said.refusal().ifPresent(reason -> details.words(column("reason"), reason.value()));
        });
    }

    private String column(String name) {
        return texts().say("settle.column." + name);
    }
}
