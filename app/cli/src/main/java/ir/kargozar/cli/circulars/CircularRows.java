package ir.kargozar.cli.circulars;

import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.CircularLine;
import ir.kargozar.circular.Delivery;
import ir.kargozar.circular.Reading;
import ir.kargozar.scan.Scan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Circulars as records of an answer. */
final class CircularRows {
    private CircularRows() {}

    static Map<String, Object> brief(Circular circular) {
        CircularContent content = circular.content();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", circular.id().number());
        row.put("from", circular.id().origin());
        row.put("revision", circular.revision());
        row.put("kind", content.kind().code());
        row.put("title", content.title());
        row.put("date", content.dated());
        row.put("attachments", content.attachments().size());
        return row;
    }

    static Map<String, Object> of(CircularLine line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", line.id().number());
        row.put("from", line.id().origin());
        row.put("revision", line.revision());
        row.put("kind", line.head().kind().code());
        row.put("title", line.head().title());
        row.put("date", line.head().dated());
        row.put("attachments", line.attachments());
        row.put("read", line.isRead());
        return row;
    }

    static Map<String, Object> of(Scan attachment) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", attachment.original().name());
        row.put("type", attachment.type());
        row.put("pages", attachment.pages());
        row.put("bytes", attachment.bytes());
        row.put("hash", attachment.hash());
        return row;
    }

    static Map<String, Object> of(Delivery delivery) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("to", delivery.office());
        row.put("revision", delivery.revision());
        row.put("state", delivery.state());
        row.put("readers", delivery.readers().size());
        row.put("readBy", delivery.readers().stream().map(CircularRows::said).toList());
        return row;
    }

    static String said(Reading reading) {
        return reading.who() + " " + reading.on();
    }

    /** A revision that was replaced, or came beside this one. */
    static List<String> others(List<Circular> others) {
        return others.stream()
                .map(other -> other.revision() + " " + other.content().dated() + " "
                        + other.content().title())
                .toList();
    }
}
