package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldSpec.Choice;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Suggestions;
import ir.kargozar.desktop.form.Suggestions.Source;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whose workspace it is to be: the office, its province, its head. */
final class OfficeModel {

    static final String DESK = "desk";
    static final String CODE = "code";
    static final String NAME = "name";
    static final String PROVINCE = "province";
    static final String HEAD = "head";

    private final Texts texts;
    private final Form form;
    private final Suggestions<String> provinces;

    OfficeModel(Texts texts, Tasks tasks) {
        this.texts = texts;
        form = new Form(texts, () -> {});
        List<Choice> desks = Arrays.stream(Desk.values())
                .map(desk -> new Choice(desk.word(), texts.word(desk)))
                .toList();
        add(FieldSpec.choice(DESK, Typing.CHOICE, desks)).set(Desk.AGENCY.word());
        add(FieldSpec.of(CODE, Typing.CODE, OfficeCode::of)).hint().set(texts.say("firstrun.code.hint"));
        add(FieldSpec.text(NAME));
        Field province = add(FieldSpec.text(PROVINCE));
        add(FieldSpec.text(HEAD));
        Source<String> source = new Source<>(
                typed -> Provinces.shipped().like(typed),
                typed -> Provinces.shipped().names().contains(typed),
                province::set);
        provinces = new Suggestions<>(province, source, tasks.latest());
    }

    private Field add(FieldSpec spec) {
        return form.add(spec, texts.say("firstrun." + spec.path()));
    }

    Form form() {
        return form;
    }

    Suggestions<String> provinces() {
        return provinces;
    }

    /** Empty where something is missing or cannot be read, which is then told beside its field. */
    Optional<Office> read() {
        List<Problem> problems = new ArrayList<>();
        for (Field field : form.fields()) {
            String typed = field.value();
            if (typed == null) {
                problems.add(texts.problem(field.spec().path(), "FIELD_MISSING", List.of()));
            } else if (field.spec().rule().apply(typed) instanceof Parsed.Invalid<?> invalid) {
                problems.add(texts.problem(field.spec().path(), invalid));
            }
        }
        form.show(problems);
        return problems.isEmpty() ? Optional.of(office()) : Optional.empty();
    }

    /** The head's name. */
    Line head() {
        return line(HEAD);
    }

    private Office office() {
        return new Office(
                OfficeCode.of(typed(CODE)).orThrow(),
                line(NAME),
                Desk.of(typed(DESK)).orThrow(),
                line(PROVINCE),
                false);
    }

    private Line line(String path) {
        return Line.of(typed(path)).orThrow();
    }

    private String typed(String path) {
        return Objects.requireNonNull(form.value(path), path);
    }
}
