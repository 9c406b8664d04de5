package ir.kargozar.desktop.firstrun;

import ir.kargozar.account.Login;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.workplace.Ground;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who begins: the first account, with every role until others are added. */
final class PersonModel {

    static final String LOGIN = "login";
    static final String PERSON = "person";

    private final Texts texts;
    private final Form form;

    PersonModel(Texts texts) {
        this.texts = texts;
        form = new Form(texts, () -> {});
        form.add(FieldSpec.of(LOGIN, Typing.CODE, Login::of), texts.say("firstrun.login"))
                .hint()
                .set(texts.say("firstrun.login.hint"));
        form.add(FieldSpec.text(PERSON), texts.say("firstrun.person"));
    }

    Form form() {
        return form;
    }

    /** What is likely, where nothing was typed: the name by which the machine knows the person, and the head's name. */
    void suggest(Line head) {
        Field login = form.field(LOGIN);
        if (login.isEmpty()
                && Login.of(System.getProperty("user.name", "")) instanceof Parsed.Valid<Login>(Login name)) {
            login.set(name);
        }
        Field person = form.field(PERSON);
        if (person.isEmpty()) {
            person.set(head);
        }
    }

    /** Empty where something is missing or cannot be read, which is then told beside its field. */
    Optional<Ground.First> read() {
        Parsed<Login> login = Login.of(typed(LOGIN));
        Parsed<Line> name = Line.of(typed(PERSON));
        List<Problem> problems = new ArrayList<>();
        if (login instanceof Parsed.Invalid<Login> invalid) {
            problems.add(texts.problem(LOGIN, invalid));
        }
        if (name instanceof Parsed.Invalid<Line> invalid) {
            problems.add(texts.problem(PERSON, invalid));
        }
        form.show(problems);
        return problems.isEmpty() ? Optional.of(new Ground.First(login.orThrow(), name.orThrow())) : Optional.empty();
    }

    private String typed(String path) {
        String typed = form.value(path);
        return typed == null ? "" : typed;
    }
}
