package ir.kargozar.offset.form;

import ir.kargozar.entry.JsonShape;
import ir.kargozar.office.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a form's definition that its schema ({@code form-definition.schema.json}) let pass, and what that cannot say. */
final class DefinitionReader {
    private static final Set<String> KEPT = Set.of(
            FormDefinition.CENTRE_NAME,
            FormDefinition.CENTRE_ID,
            FormDefinition.CENTRE_WORKSHOP,
            FormDefinition.CENTRE_BRANCH,
            FormDefinition.AMOUNT);

    private final String file;

    DefinitionReader(String file) {
        this.file = file;
    }

    /**
     * Refusals: FORM_DEFINITION_BROKEN (file, line), FORM_DEFINITION_WRONG (file, place, what).
     *
     * @param shape for a file that no test and no earlier reading has held against it
     */
    FormDefinition read(FormKind kind, String source, Optional<JsonShape> shape) {
        JsonNode json;
        try {
            json = JsonMapper.shared().readTree(source);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new Refusal(
                    "FORM_DEFINITION_BROKEN", file, place == null ? "1" : Integer.toString(place.getLineNr()));
        }
        shape.flatMap(schema -> schema.firstWrong(json)).ifPresent(error -> {
            throw wrong(error.place(), error.message());
        });
        FormDefinition definition = definition(kind, source, json);
        require(definition, json.get("form").intValue());
        return definition;
    }

    private static FormDefinition definition(FormKind kind, String source, JsonNode json) {
        List<Section> sections =
                elements(json, "sections").map(DefinitionReader::section).toList();
        List<FormRule> rules =
                elements(json, "rules").map(DefinitionReader::rule).toList();
        FormDefinition.Paper paper = new FormDefinition.Paper(
                texts(json, "signatures"),
                texts(json, "copies").stream().map(Copy::valueOf).toList());
        return new FormDefinition(kind, source, sections, rules, paper);
    }

    private static Section section(JsonNode json) {
        Optional<RowsDefinition> rows = Optional.ofNullable(json.get("rows"))
                .map(list -> new RowsDefinition(
                        list.get("name").stringValue(),
                        elements(list, "columns").map(DefinitionReader::field).toList(),
                        list.get("least").intValue(),
                        list.get("most").intValue()));
        return new Section(
                label(json),
                elements(json, "fields").map(DefinitionReader::field).toList(),
                rows);
    }

    private static FieldDefinition field(JsonNode json) {
        return new FieldDefinition(
                json.get("name").stringValue(),
                FieldType.valueOf(json.get("type").stringValue()),
                label(json),
                json.path("required").booleanValue(false),
                Optional.ofNullable(json.get("begin"))
                        .map(begin -> FieldDefinition.Begin.valueOf(begin.stringValue())));
    }

    private static Label label(JsonNode json) {
        JsonNode label = json.get("label");
        return new Label(label.get("fa").stringValue(), label.get("en").stringValue());
    }

    private static FormRule rule(JsonNode json) {
        return switch (json.get("rule").stringValue()) {
            case "TERM" ->
                new FormRule.Term(
                        text(json, "from"),
                        text(json, "until"),
                        elements(json, "remind").map(JsonNode::intValue).toList());
            case "SUM" -> new FormRule.Sum(text(json, "total"), texts(json, "parts"));
            case "AT_MOST" -> new FormRule.AtMost(text(json, "amount"), text(json, "limit"));
            case "ONCE" -> new FormRule.Once(text(json, "column"));
            case "ONE_CENTRE" -> new FormRule.OneCentre(text(json, "workshop"), text(json, "centre"));
            default -> new FormRule.ListedIn(text(json, "form"), text(json, "workshop"), text(json, "amount"));
        };
    }

    /** Names once, nothing missing that the program works with, and rules about fields that there are. */
    private void require(FormDefinition definition, int number) {
        if (number != definition.kind().number()) {
            throw wrong("/form", Integer.toString(number));
        }
        Set<String> names = new LinkedHashSet<>();
        List<String> all =
                new ArrayList<>(definition.fields().map(FieldDefinition::name).toList());
        definition.lists().forEach(list -> {
            all.add(list.name());
            list.columns().forEach(column -> all.add(list.name() + "." + column.name()));
        });
        for (String name : all) {
            if (!names.add(name)) {
                throw wrong("/sections", name);
            }
        }
        Stream.concat(KEPT.stream().sorted(), definition.paper().signatures().stream())
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(missing -> {
                    throw wrong("/sections", missing);
                });
        definition.rules().stream()
                .flatMap(DefinitionReader::asked)
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw wrong("/rules", unknown);
                });
    }

    private static Stream<String> asked(FormRule rule) {
        return switch (rule) {
            case FormRule.Term term -> Stream.of(term.from(), term.until());
            case FormRule.Sum sum -> Stream.concat(Stream.of(sum.total()), sum.parts().stream());
            case FormRule.AtMost most -> Stream.of(most.amount(), most.limit());
            case FormRule.Once once -> Stream.of(once.column());
            case FormRule.OneCentre one -> Stream.of(one.workshop(), one.centre());
            case FormRule.ListedIn listed -> Stream.of(listed.form(), listed.workshop(), listed.amount());
        };
    }

    private static String text(JsonNode json, String name) {
        return json.get(name).stringValue();
    }

    private static List<String> texts(JsonNode json, String name) {
        return elements(json, name).map(JsonNode::stringValue).toList();
    }

    private static Stream<JsonNode> elements(JsonNode json, String name) {
        JsonNode list = json.get(name);
        return list == null ? Stream.empty() : list.values().stream();
    }

    private Refusal wrong(String place, String what) {
        return new Refusal("FORM_DEFINITION_WRONG", file, place, what);
    }
}
