package ir.kargozar.desktop.accounts;

import ir.kargozar.account.Account;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.desktop.accounts.AccountsModel.Written;
import ir.kargozar.desktop.form.AskedField;
import ir.kargozar.desktop.passphrase.PassphraseFields;
import ir.kargozar.desktop.passphrase.PassphraseModel;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One account as it is written: who, and the roles with a sentence each on what it may do. */
final class AccountPane extends VBox {

    private final Texts texts;
    private final TextField login = new TextField();
    private final TextField name = new TextField();
    private final StringProperty loginError = new SimpleStringProperty("");
    private final StringProperty nameError = new SimpleStringProperty("");
    private final Map<Role, CheckBox> roles = new EnumMap<>(Role.class);
    private final PassphraseFields passphrase;

    AccountPane(Texts texts, PassphraseModel secret) {
        super(12);
        this.texts = texts;
        passphrase = new PassphraseFields(secret, texts);
        login.setId("account-login");
        login.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        login.textProperty().addListener((_, _, _) -> loginError.set(""));
        name.setId("account-name");
        name.textProperty().addListener((_, _, _) -> nameError.set(""));
        getChildren()
                .setAll(
                        new AskedField(texts.say("firstrun.login"), login, loginError),
                        new AskedField(texts.say("accounts.name"), name, nameError),
                        passphrase,
                        Pieces.label(texts.say("accounts.roles"), "subtitle"));
        for (Role role : Role.values()) {
            getChildren().add(role(role));
        }
    }

    private VBox role(Role role) {
        CheckBox box = new CheckBox(texts.word(role));
        box.setId("role-" + role.word());
        roles.put(role, box);
        return new VBox(2, box, Pieces.sentence(texts.say("accounts.role." + role.word()), "small", "quiet"));
    }

    /** An account that there is, or a new one. */
    void show(@Nullable Account account) {
        login.setText(account == null ? "" : account.login().value());
        login.setDisable(account != null);
        name.setText(account == null ? "" : account.name().value());
        roles.forEach((role, box) ->
                box.setSelected(account != null && account.roles().contains(role)));
        passphrase.setVisible(account == null);
        passphrase.setManaged(account == null);
    }

    void begin() {
        (login.isDisable() ? name : login).requestFocus();
    }

    /** Empty where something cannot be read, which is then told beside its field. */
    Optional<Written> written() {
        Parsed<Login> who = Login.of(login.getText());
        Parsed<Line> called = Line.of(name.getText());
        if (called instanceof Parsed.Invalid<Line> wrong) {
            nameError.set(sentence(texts.problem("", wrong)));
        }
        if (who instanceof Parsed.Invalid<Login> wrong) {
            loginError.set(sentence(texts.problem("", wrong)));
        }
        return who instanceof Parsed.Valid<Login>(Login valid) && called instanceof Parsed.Valid<Line>(Line line)
                ? Optional.of(new Written(valid, line, ticked()))
                : Optional.empty();
    }

    private Set<Role> ticked() {
        return roles.entrySet().stream()
                .filter(role -> role.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String sentence(Problem problem) {
        return (problem.message() + " " + problem.remedy()).strip();
    }
}
