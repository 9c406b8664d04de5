package ir.kargozar.desktop.packages;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.packages.Told.Tone;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.handover.Imported;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Packages in words. */
public final class PackageWords {

    private static final int REASONS_TOLD = 3;

    private final Shown shown;
    private final Texts texts;
    private final ZoneId zone;

    public PackageWords(Shown shown, ZoneId zone) {
        this.shown = shown;
        this.texts = shown.texts();
        this.zone = zone;
    }

    /** What a package holds: claims, answers, receipts, those that are there. */
    String counts(Totals totals) {
        List<String> parts = new ArrayList<>();
        add(parts, "packages.count.claims", totals.claimCount());
        add(parts, "packages.count.answers", totals.answers());
        add(parts, "packages.count.receipts", totals.receipts());
        add(parts, "packages.count.circulars", totals.others().circulars());
        add(parts, "packages.count.readings", totals.others().readings());
        return String.join(texts.say("list.comma"), parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(texts.say(key, shown.number(count)));
        }
    }

    /** The day on which the sender says he made it. */
    String madeOn(PackageHead head) {
        return shown.date(JalaliDate.of(LocalDate.ofInstant(head.madeAt(), zone)));
    }

    String number(PackageHead head) {
        return texts.say("packages.number", shown.number(head.sequence()));
    }

    String numbers(List<Long> numbers) {
        return numbers.stream().map(shown::number).collect(Collectors.joining(texts.say("list.comma")));
    }

    /** Name and code of an office. */
    String office(OfficeCode code, String name) {
        return name.isEmpty() ? shown.code(code) : texts.say("packages.office", name, shown.code(code));
    }

    /** What is told while a file is written or read. */
    String doing(Path file) {
        return shown.say("packages.doing", file.getFileName());
    }

    Told written(PackageHead head, Totals totals, Path file, boolean isRepeated) {
        return new Told(
                Tone.GOOD,
                shown.say(
                        isRepeated ? "packages.written.again" : "packages.written",
                        shown.number(head.sequence()),
                        shown.code(head.recipient()),
                        counts(totals),
                        file));
    }

    Told came(Path file, Imported imported) {
        PackageHead head = imported.head();
        return switch (imported) {
            case Imported.Applied applied -> applied(file, applied);
            case Imported.AlreadyReceived _ -> new Told(Tone.WARN, shown.say("packages.already", name(file)));
            case Imported.Held held ->
                new Told(
                        Tone.WARN,
                        texts.say("packages.held", name(file), numbers(held.missing()), shown.code(head.sender())));
        };
    }

    private Told applied(Path file, Imported.Applied applied) {
        List<String> sentences = new ArrayList<>();
        sentences.add(shown.say(
                "packages.came",
                name(file),
                shown.number(applied.head().sequence()),
                shown.code(applied.head().sender()),
                counts(applied.totals())));
        aside(applied.setAside(), sentences);
        for (Imported.Applied next : applied.followers()) {
            sentences.add(
                    texts.say("packages.followed", shown.number(next.head().sequence()), counts(next.totals())));
            aside(next.setAside(), sentences);
        }
        if (!applied.forgotten().isEmpty()) {
            sentences.add(texts.say("packages.forgotten", numbers(applied.forgotten())));
        }
        boolean clean = applied.forgotten().isEmpty()
                && applied.setAside().isEmpty()
                && applied.followers().stream().allMatch(next -> next.setAside().isEmpty());
        return new Told(clean ? Tone.GOOD : Tone.WARN, String.join("\n", sentences));
    }

    private void aside(List<SetAside> records, List<String> sentences) {
        if (!records.isEmpty()) {
            sentences.add(texts.say("packages.aside", shown.number(records.size())));
            records.stream()
                    .limit(REASONS_TOLD)
                    .map(record -> texts.say(
                            "packages.aside.one",
                            record.subject().isEmpty() ? shown.number(record.record()) : shown.code(record.subject()),
                            record.message()))
                    .forEach(sentences::add);
        }
    }

    Told refused(Path file, Refusal refusal) {
        return new Told(Tone.BAD, shown.say("packages.refused", name(file), sentence(refusal)));
    }

    Told refused(Refusal refusal) {
        return new Told(Tone.BAD, sentence(refusal));
    }

    private String sentence(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        return texts.digits((problem.message() + " " + problem.remedy()).strip());
    }

    private static Path name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file);
    }
}
