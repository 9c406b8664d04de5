package ir.kargozar.storage.circular;

import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.Reading;
import ir.kargozar.scan.ScanHash;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Circulars as the log tells of them: text and attachments by hash. */
final class CircularJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CircularJson() {}

    static String of(Circular circular) {
        CircularContent content = circular.content();
        ObjectNode node = JSON.createObjectNode()
                .put("revision", circular.revision())
                .put("kind", content.kind().code())
                .put("title", content.title().value())
                .put("date", content.dated().toString())
                .put(
                        "text",
                        ScanHash.ofContent(content.text().value().getBytes(StandardCharsets.UTF_8))
                                .value());
        var attachments = node.putArray("attachments");
        content.attachments().forEach(scan -> attachments.add(scan.hash().value()));
        return node.toString();
    }

    static String of(int revision, Reading reading) {
        return JSON.createObjectNode()
                .put("revision", revision)
                .put("who", reading.who().value())
                .put("on", reading.on().toString())
                .toString();
    }
}
