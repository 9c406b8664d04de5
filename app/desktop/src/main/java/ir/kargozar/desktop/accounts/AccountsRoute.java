package ir.kargozar.desktop.accounts;

import ir.kargozar.account.Account;
import ir.kargozar.desktop.passphrase.PassphraseModel;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.function.Consumer;

/** The ways of accounts: the screen of all, and one's own passphrase. */
public final class AccountsRoute {

    private final Tasks tasks;
    private final Around around;
    private final Texts texts;
    private final AccountsModel model;
    private final PassphraseModel secret;
    private final AccountsView view;

    public AccountsRoute(Workplace workplace, Tasks tasks, Around around) {
        this.tasks = tasks;
        this.around = around;
        texts = around.shown().texts();
        model = new AccountsModel(workplace.staff(), tasks);
        secret = new PassphraseModel(texts, tasks);
        view = new AccountsView(model, texts, secret, new Asked());
    }

    public void open() {
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(view);
    }

    public void ownPassphrase() {
        PassphraseQuestion question = new PassphraseQuestion(texts, new PassphraseModel(texts, tasks));
        around.frame()
                .ask(question.own(
                        (before, fresh) -> model.own(
                                before,
                                fresh,
                                () -> {
                                    around.frame().answered();
                                    around.shell().say(texts.say("accounts.passphrase.changed"));
                                },
                                question::refused),
                        around.frame()::answered));
    }

    private void told(Account account) {
        secret.forget();
        around.shell().say(texts.say("accounts.kept", account.name().value()));
    }

    private void refused(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        around.shell().complain((problem.message() + " " + problem.remedy()).strip());
    }

    /** What the buttons of the screen do. */
    private final class Asked implements AccountsView.Actions {
        @Override
        public void save() {
            view.pane().written().ifPresent(written -> {
                if (model.chosen().get() != null) {
                    model.change(written, AccountsRoute.this::told, AccountsRoute.this::refused);
                } else if (secret.isGood()) {
                    model.add(written, secret.typed(), AccountsRoute.this::told, AccountsRoute.this::refused);
                }
            });
        }

        @Override
        public void reset(Account account) {
            ask(
                    "accounts.reset.title",
                    account,
                    passphrase ->
                            model.reset(account, passphrase, AccountsRoute.this::told, AccountsRoute.this::refused));
        }

        @Override
        public void turn(Account account) {
            if (account.active()) {
                sure(account);
            } else {
                ask(
                        "accounts.on.title",
                        account,
                        passphrase ->
                                model.on(account, passphrase, AccountsRoute.this::told, AccountsRoute.this::refused));
            }
        }

        private void sure(Account account) {
            around.frame()
                    .ask(new Question(
                                    "account-off",
                                    Icon.WARNING,
                                    texts.say(
                                            "accounts.off.title", account.name().value()),
                                    Pieces.sentence(texts.say("accounts.off.what")))
                            .main("account-off-yes", texts.say("accounts.turn.off"), Icon.MISSING, () -> {
                                around.frame().answered();
                                model.off(account, AccountsRoute.this::told, AccountsRoute.this::refused);
                            })
                            .other("account-off-no", texts.say("question.no"), Icon.REMOVE, around.frame()::answered));
        }

        private void ask(String title, Account account, Consumer<char[]> given) {
            around.frame()
                    .ask(new PassphraseQuestion(texts, new PassphraseModel(texts, tasks))
                            .another(
                                    texts.say(title, account.name().value()),
                                    passphrase -> {
                                        around.frame().answered();
                                        given.accept(passphrase);
                                    },
                                    around.frame()::answered));
        }

        @Override
        public void back() {
            around.shell().place().set(Place.SETTINGS);
        }
    }
}
