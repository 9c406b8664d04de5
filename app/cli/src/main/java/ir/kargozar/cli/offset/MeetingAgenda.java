package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.offset.MeetingMinutes.Row;
import ir.kargozar.offset.OtherSide.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code offset meeting agenda [--all]}: what lies before the joint meeting, and each side's word on it (B2). */
@Command(name = "agenda")
public final class MeetingAgenda implements Callable<Integer> {
    private final Session session;

    @Option(names = "--all")
    private boolean isAll;

    public MeetingAgenda(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> session.answers()
                .list(kargozar.post().clearing().meetings().rows().stream()
                        .filter(row -> isAll || (!row.isApproved() && !row.isRefused()))
                        .map(this::row)
                        .toList()));
    }

    private Map<String, Object> row(Row matter) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("form", matter.form().toString());
        row.put("centre", matter.matter().centre().value());
        row.put("workshop", matter.matter().workshop().map(Object::toString).orElse(""));
        row.put(
                "amount",
                matter.matter().amount().<Object>map(amount -> amount.value()).orElse(""));
        row.put("until", matter.matter().until().map(Object::toString).orElse(""));
        row.put("registration", matter.registration().number().value());
        row.put("registeredOn", matter.registration().on().toString());
        row.put("directorate", said(matter.directorate()));
        row.put("provincial", said(matter.provincial()));
        return row;
    }

    private String said(Optional<Word> word) {
        return word.map(said -> said.refusal()
                        .map(reason -> session.texts().say("settlement.meeting.refused", reason.value()))
                        .orElseGet(() -> session.texts().say("settlement.meeting.approved")))
                .orElseGet(() -> session.texts().say("settlement.meeting.waiting"));
    }
}
