package ir.kargozar.desktop;

import ir.kargozar.bank.AskedList;
import ir.kargozar.desktop.bank.BankModel;
import ir.kargozar.desktop.bank.BankView;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.nio.file.Path;

/** The ways of lists to the bank and of its answers back. */
final class BankRoute implements BankView.Actions {

    private static final String CSV = "csv";

    private final Around around;
    private final Texts texts;
    private final BankModel model;
    private final BankView view;

    BankRoute(Workplace workplace, Tasks tasks, Around around) {
        this.around = around;
        this.texts = around.shown().texts();
        model = new BankModel(workplace.bank(), tasks, texts, workplace.who());
        view = new BankView(model, around.shown(), this);
    }

    Screen screen() {
        return view;
    }

    @Override
    public void makeList(boolean again) {
        around.shell().notice().set(null);
        around.files()
                .toSave(texts.say("command.bank-list"), "bank-" + around.today() + ".csv")
                .ifPresent(file -> model.makeList(
                        again,
                        file,
                        list -> around.shell()
                                .say(around.shown()
                                        .say(
                                                "bank.made",
                                                list.number(),
                                                around.shown().number(list.accounts()),
                                                file))));
    }

    @Override
    public void rewrite(AskedList list) {
        around.shell().notice().set(null);
        around.files()
                .toSave(texts.say("bank.rewrite"), "bank-" + list.number() + ".csv")
                .ifPresent(file -> model.rewrite(
                        list.number(),
                        file,
                        written -> around.shell().say(around.shown().say("bank.rewritten", list.number(), written))));
    }

    @Override
    public void chooseAnswer() {
        around.files().toOpen(texts.say("command.bank-answer"), CSV).stream()
                .findFirst()
                .ifPresent(this::look);
    }

    @Override
    public void look(Path file) {
        around.shell().notice().set(null);
        model.look(file);
    }

    @Override
    public void apply() {
        around.shell().notice().set(null);
        model.apply(applied -> around.shell()
                .say(texts.say(
                        applied.open() == 0 ? "bank.applied" : "bank.applied.open",
                        around.shown().number(applied.confirmed()),
                        around.shown().number(applied.rejected()),
                        around.shown().number(applied.claims()),
                        around.shown().number(applied.open()))));
    }

    @Override
    public void putAway() {
        model.putAway();
    }
}
