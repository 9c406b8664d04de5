package ir.kargozar.claim.draft;

import ir.kargozar.claim.draft.TypedForm.TypedPaper;
import ir.kargozar.office.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was typed as JSON, for the journal. Parts that this program does not know are passed over. */
public final class TypedFormJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private TypedFormJson() {}

    public static String write(TypedForm typed) {
        ObjectNode json = JSON.createObjectNode();
        ObjectNode fields = json.putObject("fields");
        typed.fields().forEach(fields::put);
        ArrayNode papers = json.putArray("papers");
        typed.papers()
                .forEach(paper -> papers.addObject()
                        .put("type", paper.type())
                        .put("original", paper.original())
                        .put("pages", paper.pages()));
        ArrayNode scans = json.putArray("scans");
        typed.scans().forEach(scans::add);
        return JSON.writeValueAsString(json);
    }

    /** A fault ENTRY_UNREADABLE for what no program wrote. */
    public static TypedForm read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            Map<String, String> fields = new TreeMap<>();
            node.path("fields")
                    .properties()
                    .forEach(
                            field -> fields.put(field.getKey(), field.getValue().asString("")));
            List<TypedPaper> papers = new ArrayList<>();
            node.path("papers")
                    .forEach(paper -> papers.add(new TypedPaper(
                            paper.path("type").asString(""),
                            paper.path("original").asBoolean(true),
                            paper.path("pages").asString(""))));
            List<String> scans = new ArrayList<>();
            node.path("scans").forEach(scan -> scans.add(scan.asString("")));
            return new TypedForm(fields, papers, scans);
        } catch (JacksonException e) {
            throw new Fault(e, "ENTRY_UNREADABLE");
        }
    }
}
