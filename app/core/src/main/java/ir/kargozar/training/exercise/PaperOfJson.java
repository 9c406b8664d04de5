package ir.kargozar.training.exercise;

import static ir.kargozar.training.exercise.ExerciseReader.elements;
import static ir.kargozar.training.exercise.ExerciseReader.text;

import ir.kargozar.claim.PaperType;
import ir.kargozar.training.exercise.BroughtPaper.Marks;
import ir.kargozar.training.exercise.BroughtPaper.Printed;
import ir.kargozar.training.exercise.BroughtPaper.Row;
import ir.kargozar.training.exercise.BroughtPaper.Said;
import ir.kargozar.training.exercise.BroughtPaper.Sum;
import tools.jackson.databind.JsonNode;

/** Papers of an exercise that its schema has let pass. */
final class PaperOfJson {
    private PaperOfJson() {}

    static BroughtPaper paper(JsonNode json) {
        return new BroughtPaper(
                PaperType.valueOf(text(json, "type")),
                new Printed(
                        text(json, "head"),
                        text(json, "name"),
                        text(json, "nationalId"),
                        text(json, "number"),
                        text(json, "date"),
                        elements(json, "lines")
                                .map(line -> new Said(text(line, "label"), text(line, "value")))
                                .toList()),
                elements(json, "rows")
                        .map(row -> new Row(text(row, "text"), row.get("amount").longValue()))
                        .toList(),
                new Sum(json.path("sum").longValue(0), text(json, "words")),
                new Marks(
                        text(json, "stamp"),
                        json.path("copy").booleanValue(false),
                        json.path("smudged").booleanValue(false)));
    }
}
