package ir.kargozar.storage.statistics;

import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Status;
import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Sums;
import ir.kargozar.statistics.statement.StatementLine;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The lines of a statement in its column: an array a line, in the order of the fields here. */
final class LinesJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LinesJson() {}

    static String of(List<StatementLine> lines) {
        ArrayNode all = JSON.createArrayNode();
        for (StatementLine line : lines) {
            all.addArray()
                    .add(line.dated().name())
                    .add(line.group().kind().name())
                    .add(line.group().provider().name())
                    .add(line.group().status().name())
                    .add(line.reason())
                    .add(line.again())
                    .add(line.sums().claims())
                    .add(line.sums().pages())
                    .add(line.sums().amount())
                    .add(line.sums().approved())
                    .add(line.sums().days());
        }
        return all.toString();
    }

    static List<StatementLine> read(String json) {
        return JSON.readTree(json).values().stream().map(LinesJson::line).toList();
    }

    private static StatementLine line(JsonNode line) {
        return new StatementLine(
                new StatementLine.Group(
                        ClaimKind.valueOf(line.get(1).stringValue()),
                        ProviderType.valueOf(line.get(2).stringValue()),
                        Status.valueOf(line.get(3).stringValue())),
                Dated.valueOf(line.get(0).stringValue()),
                line.get(4).stringValue(),
                line.get(5).booleanValue(),
                new Sums(
                        line.get(6).longValue(),
                        line.get(7).longValue(),
                        line.get(8).longValue(),
                        line.get(9).longValue(),
                        line.get(10).longValue()));
    }
}
