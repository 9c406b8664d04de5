package ir.kargozar.exchange.v1;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.CircularKind;
import ir.kargozar.circular.CircularNumber;
import ir.kargozar.circular.Reading;
import ir.kargozar.exchange.v1.WireCircular.WireKind;
import ir.kargozar.exchange.v1.WireCircular.WireRead;
import ir.kargozar.exchange.v1.WireCircular.WireSentCircular;
import ir.kargozar.handover.parcel.PackageRecord.CircularRead;
import ir.kargozar.handover.parcel.PackageRecord.SentCircular;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.text.Line;
import ir.kargozar.text.Passage;
import java.util.List;

/** Circulars in the words of the wire, and back. */
final class CircularWire {
    private CircularWire() {}

    static WireSentCircular write(SentCircular sent) {
        CircularContent content = sent.content();
        return new WireSentCircular(
                sent.number().value(),
                sent.revision(),
                new WireKind(content.kind().code(), content.kind().name().value()),
                content.title().value(),
                content.dated().toString(),
                content.text().value(),
                ScanWire.write(sent.scans()),
                sent.publishedOn().toString());
    }

    static WireRead write(CircularRead read) {
        return new WireRead(
                read.number().value(),
                read.revision(),
                read.reading().who().value(),
                read.reading().on().toString());
    }

    /** {@link IllegalArgumentException} where it cannot be one; every text must stand as it is stored. */
    static SentCircular read(WireSentCircular wire) {
        CircularContent content = new CircularContent(
                new CircularKind(wire.kind().code(), new Line(wire.kind().name())),
                new Line(wire.title()),
                date(wire.date()),
                new Passage(wire.text()),
                attachments(ScanWire.read(wire.attachments())));
        return new SentCircular(
                new CircularNumber(wire.number()), revision(wire.revision()), content, date(wire.publishedOn()));
    }

    /** {@link IllegalArgumentException} where it cannot be one. */
    static CircularRead read(WireRead wire) {
        return new CircularRead(
                new CircularNumber(wire.number()),
                revision(wire.revision()),
                new Reading(new Line(wire.who()), date(wire.on())));
    }

    private static List<Scan> attachments(List<ChosenScan> scans) {
        if (scans.stream().anyMatch(chosen -> chosen.paper().isPresent())) {
            throw new IllegalArgumentException("ATTACHMENT_PAPER");
        }
        return scans.stream().map(ChosenScan::scan).toList();
    }

    private static JalaliDate date(String wire) {
        return JalaliDate.of(wire).orThrow();
    }

    private static int revision(int wire) {
        if (wire < 1) {
            throw new IllegalArgumentException("REVISION");
        }
        return wire;
    }
}
