package ir.kargozar.desktop.packages;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.packages.Told.Tone;
import ir.kargozar.desktop.wording.FreightWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.handover.Waiting;
import ir.kargozar.handover.ledger.Gap;
import ir.kargozar.handover.ledger.NumberWords;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Packages in words. */
public final class PackageWords {

    private final Shown shown;
    private final Texts texts;
    private final ZoneId zone;

    public PackageWords(Shown shown, ZoneId zone) {
        this.shown = shown;
        this.texts = shown.texts();
        this.zone = zone;
    }

    /** What a package holds: those that are there. */
    String counts(Totals totals) {
        return new FreightWords(shown).counts(totals);
    }

    /** For whom something waits, and what. */
    String waiting(Waiting waiting) {
        return texts.say(
                "packages.waiting.one",
                waiting.name(),
                shown.code(waiting.office()),
                new FreightWords(shown).freight(waiting));
    }

    /** The same without the code. */
    String freight(Waiting waiting) {
        return texts.say("packages.waiting.short", waiting.name(), new FreightWords(shown).freight(waiting));
    }

    /** The day on which the sender says he made it. */
    String madeOn(PackageHead head) {
        return shown.date(JalaliDate.of(LocalDate.ofInstant(head.madeAt(), zone)));
    }

    String number(PackageHead head) {
        return texts.say("packages.number", shown.number(head.sequence()));
    }

    /** Numbers from a hole, {@code 4, 7 to 9}. */
    String numbers(List<Gap> gaps) {
        return new NumberWords(texts).ofGaps(gaps);
    }

    Texts texts() {
        return texts;
    }

    String date(JalaliDate date) {
        return shown.date(date);
    }

    /** When it was by this office's clock. */
    String moment(Instant at) {
        return shown.moment(at, zone);
    }

    String amount(long number) {
        return shown.number(number);
    }

    /** A record that was set aside, and why. */
    String aside(SetAside record) {
        String subject = record.subject().isEmpty() ? shown.number(record.record()) : shown.code(record.subject());
        return texts.say("packages.aside.one", subject, texts.digits(record.message()));
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

    Told refused(Refusal refusal) {
        return new Told(Tone.BAD, sentence(refusal));
    }

    private String sentence(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        return texts.digits((problem.message() + " " + problem.remedy()).strip());
    }
}
