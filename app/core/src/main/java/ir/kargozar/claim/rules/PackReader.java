package ir.kargozar.claim.rules;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimRules.RequiredPaper;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of a pack that its schema has already let pass. */
final class PackReader {
    private PackReader() {}

    static RulePack pack(String file, JsonNode json) {
        RulePack.Scope scope = new RulePack.Scope(
                ClaimKind.valueOf(json.get("kind").stringValue()),
                text(json.get("province")).map(name -> Line.of(name).orThrow()),
                JalaliDate.of(json.get("validFrom").stringValue()).orThrow());
        List<PaperRule> papers = elements(json, "papers").map(PackReader::paper).toList();
        List<RulePack.CheckRule> checks = new ArrayList<>();
        elements(json, "fields")
                .forEach(field -> checks.add(new NeededField(field.get("field").stringValue(), words(field))));
        elements(json, "limits")
                .forEach(limit -> checks.add(Limit.valueOf(limit.get("limit").stringValue())
                        .rule(limit.get("most").longValue(), words(limit))));
        return new RulePack(file, json.path("draft").booleanValue(false), scope, papers, List.copyOf(checks));
    }

    private static PaperRule paper(JsonNode json) {
        Set<String> services =
                elements(json, "whenService").map(JsonNode::stringValue).collect(Collectors.toUnmodifiableSet());
        RequiredPaper paper = new RequiredPaper(
                PaperType.valueOf(json.get("type").stringValue()),
                json.get("original").booleanValue(),
                json.get("required").booleanValue(),
                text(json.get("because")).orElse(""));
        return new PaperRule(paper, services, words(json));
    }

    static List<ReturnReason> reasons(JsonNode json) {
        return elements(json, "reasons")
                .map(reason -> new ReturnReason(
                        reason.get("code").stringValue(),
                        reason.get("reason").stringValue(),
                        reason.get("remedy").stringValue()))
                .toList();
    }

    private static RulePack.Words words(JsonNode json) {
        return new RulePack.Words(text(json.get("message")), text(json.get("remedy")));
    }

    private static Optional<String> text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node.stringValue());
    }

    private static Stream<JsonNode> elements(JsonNode json, String name) {
        JsonNode list = json.get(name);
        return list == null ? Stream.empty() : list.values().stream();
    }
}
