package ir.kargozar.printing;

import ir.kargozar.money.Rial;
import ir.kargozar.office.Office;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.MeetingMinutes;
import ir.kargozar.offset.MeetingMinutes.Row;
import ir.kargozar.offset.OtherSide;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.wording.FilledWording;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Places;
import ir.kargozar.printing.wording.Values;
import ir.kargozar.printing.wording.Values.Rows;
import ir.kargozar.printing.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agenda and minutes of a joint meeting, on A4. */
final class MeetingPaper {
    private static final String OPEN = "open";
    private static final String MATTERS = "matters";
    private static final String REFUSALS = "refusals";
    static final Form FORM = Form.of("meeting", "title", "agendaTitle", "agenda", "minutes", "refused", "boxes")
            .with(OPEN, MATTERS, REFUSALS);
    private static final float BOX_HEIGHT = 70;

    private final Office office;
    private final PaperWords words;

    MeetingPaper(Office office, PaperWords words) {
        this.office = office;
        this.words = words;
    }

    Sheet sheet(Wording wording, MeetingMinutes minutes) {
        Rows rows = rows(minutes);
        FilledWording filled = wording.fill(
                Values.of(places(minutes), Map.of(OPEN, rows, MATTERS, rows, REFUSALS, refusals(minutes))));
        String title = filled.text(minutes.held().isPresent() ? "title" : "agendaTitle");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(words.sender(office), title, "", marks(minutes.held()), null));
        blocks.addAll(filled.blocks(minutes.held().isPresent() ? "minutes" : "agenda"));
        if (minutes.held().isPresent() && minutes.rows().stream().anyMatch(Row::isRefused)) {
            blocks.addAll(filled.blocks("refused"));
        }
        blocks.add(new Boxes(filled.boxes("boxes"), BOX_HEIGHT));
        return new Sheet(PaperSize.A4, title, blocks, words.furniture(office, wording.draft(), title));
    }

    private List<Field> marks(Optional<FormState.Meeting> held) {
        return List.of(
                Field.of(
                        words.say("number"),
                        held.map(meeting -> words.code(meeting.minutes())).orElse(PaperWords.BLANK)),
                Field.of(
                        words.say("date"),
                        held.map(meeting -> words.date(meeting.on())).orElse(PaperWords.BLANK)));
    }

    private Map<String, String> places(MeetingMinutes minutes) {
        long approved = minutes.rows().stream().filter(Row::isApproved).count();
        long refused = minutes.rows().stream().filter(Row::isRefused).count();
        Map<String, String> places = new HashMap<>();
        places.put("office", words.name(office.name()));
        places.put("province", words.name(office.province()));
        places.put(
                "number",
                minutes.held().map(meeting -> words.code(meeting.minutes())).orElse(""));
        places.put("on", minutes.held().map(meeting -> words.date(meeting.on())).orElse(""));
        places.put("count", words.number(minutes.rows().size()));
        places.put("approved", words.number(approved));
        places.put("refusedCount", words.number(refused));
        places.put("waiting", words.number(minutes.rows().size() - approved - refused));
        return places;
    }

    private Rows rows(MeetingMinutes minutes) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : minutes.rows()) {
            String centre = words.name(row.matter().centre());
            cells.add(List.of(
                    words.number(cells.size() + 1),
                    words.code(row.form()),
                    words.word(row.form().kind()),
                    row.matter()
                            .workshop()
                            .map(workshop -> centre + PaperWords.PERSIAN_COMMA + words.name(workshop))
                            .orElse(centre),
                    row.matter().amount().map(this::rials).orElse(""),
                    row.matter().until().map(words::date).orElse(""),
                    words.code(row.registration().number()),
                    said(row.directorate()),
                    said(row.provincial())));
        }
        return Rows.of(
                List.of(
                        Places.ROW,
                        "form",
                        "kind",
                        "centre",
                        "amount",
                        "until",
                        "registration",
                        "directorate",
                        "provincial"),
                cells);
    }

    private String rials(Rial amount) {
        return words.rials(amount);
    }

    private String said(Optional<OtherSide.Word> word) {
        return words.say(word.map(said -> said.refusal().isEmpty() ? "meetingApproved" : "meetingRefused")
                .orElse("meetingWaiting"));
    }

    private Rows refusals(MeetingMinutes minutes) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : minutes.rows()) {
            refusal(row, row.directorate(), "meetingDirectorate", cells);
            refusal(row, row.provincial(), "meetingProvince", cells);
        }
        return Rows.of(List.of("form", "side", "reason"), cells);
    }

    private void refusal(Row row, Optional<OtherSide.Word> word, String side, List<List<String>> cells) {
        word.flatMap(OtherSide.Word::refusal)
                .ifPresent(reason -> cells.add(List.of(words.code(row.form()), words.say(side), words.name(reason))));
    }
}
