package ir.kargozar.desktop.debts;

import ir.kargozar.desktop.book.Column;
import ir.kargozar.desktop.book.ListSection;
import ir.kargozar.desktop.book.Section;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The four lists of a branch. */
final class BranchSections {
    /** Where the buttons lead. */
    interface Actions {
        /** Declares what is ticked (B4). */
        void declare();

        void tick(Collection<DebtRow> rows);

        /** Every debt that is shown. */
        void tickAll();

        void importDebts();

        /** Debts of that workshop. */
        void debts(StarRow row);

        void open(LetterRow row);

        void saveLetters();

        /** Notes that it was told in writing. */
        void told(LetterRow row);
    }

    private final DebtsModel model;
    private final Shown shown;
    private final Texts texts;
    private final BranchWords words;
    private final Actions actions;
    final ListSection<DebtRow> debts;
    final ListSection<StarRow> stars;
    final ListSection<NoticeRow> slips;
    final ListSection<LetterRow> letters;

    BranchSections(DebtsModel model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.words = new BranchWords(shown);
        this.actions = actions;
        debts = new ListSection<>(debts(), model.debts(), texts)
                .ticks(new ListSection.Ticks<>(model::isTicked, actions::tick))
                .note(model.ticks().map(this::note));
        stars = new ListSection<>(stars(), model.stars(), texts);
        slips = new ListSection<>(slips(), model.slips(), texts);
        letters = new ListSection<>(letters(), model.letters(), texts);
        model.ticks().addListener((_, _, _) -> debts.again());
    }

    List<Section> all() {
        return List.of(debts, stars, slips, letters);
    }

    private String note(DebtsModel.Ticked ticked) {
        return ticked.count() == 0
                ? texts.say("settle.tick")
                : texts.say("settle.ticked", shown.number(ticked.count()), shown.amount(ticked.sum()));
    }

    private ListSection.Face<DebtRow> debts() {
        return new ListSection.Face<>(
                "debts",
                List.of(
                        Column.code("debt", 120, 0, row -> shown.code(row.debt().number())),
                        Column.words("name", 170, 4, DebtRow::name),
                        Column.code(
                                "workshop", 110, 3, row -> shown.code(row.debt().workshop())),
                        Column.words("kind", 70, 5, row -> texts.word(row.debt().debtKind())),
                        Column.words(
                                "period", 110, 6, row -> shown.month(row.debt().period())),
                        Column.figures(
                                "amount", 150, 1, row -> shown.amount(row.debt().amount())),
                        Column.stand("state", 140, 2, words::stand)),
                row -> row.debt().number(),
                row -> String.join(
                        " ",
                        row.debt().number().value(),
                        row.name(),
                        row.debt().workshop().value(),
                        texts.word(row.debt().debtKind()),
                        words.stand(row).word()),
                words::debt,
                _ -> List.of(
                        Command.of("settle-declare", Icon.SENT, "Shortcut+S", actions::declare),
                        Command.of("settle-all", Icon.GOOD, "Shortcut+A", actions::tickAll),
                        Command.of("settle-import-debts", Icon.IMPORT, "Shortcut+O", actions::importDebts)),
                row -> model.turn(List.of(row)));
    }

    private ListSection.Face<StarRow> stars() {
        return new ListSection.Face<>(
                "stars",
                List.of(
                        Column.words("name", 200, 1, StarRow::name),
                        Column.code("workshop", 110, 0, row -> shown.code(row.code())),
                        Column.words("under", 160, 4, row -> texts.digits(row.centre())),
                        Column.words("office", 160, 5, StarRow::office),
                        Column.code("open", 100, 3, row -> shown.number(row.open())),
                        Column.figures("openRials", 150, 2, row -> words.words().rials(row.rials()))),
                StarRow::code,
                row -> String.join(" ", row.name(), row.code(), row.centre(), row.office()),
                words::star,
                row -> row.map(chosen -> List.of(
                                Command.of("settle-debts-of", Icon.FORMS, "Shortcut+D", () -> actions.debts(chosen))))
                        .orElse(List.of()),
                actions::debts);
    }

    private ListSection.Face<NoticeRow> slips() {
        return new ListSection.Face<>(
                "slips",
                List.of(
                        Column.code(
                                "slip",
                                100,
                                0,
                                row -> row.slipped()
                                        .map(slip -> words.words().number(slip.number()))
                                        .orElse("")),
                        Column.code(
                                "slipOn",
                                110,
                                3,
                                row -> row.slip()
                                        .map(slip -> shown.code(shown.date(slip.on())))
                                        .orElse("")),
                        Column.words("entry", 120, 2, words::entry),
                        Column.code(
                                "debt",
                                120,
                                4,
                                row -> row.declared()
                                        .map(debt -> shown.code(debt.debt()))
                                        .orElse("")),
                        Column.code(
                                "notice",
                                100,
                                5,
                                row -> words.words().number(row.notice().number())),
                        Column.figures(
                                "amount",
                                150,
                                1,
                                row -> shown.amount(row.notice().amount()))),
                row -> row.entry().id(),
                row -> row.slipped().map(slip -> slip.number().toString()).orElse("")
                        + " " + row.notice().number() + " " + words.entry(row) + " "
                        + row.declared()
                                .map(debt -> debt.debt() + " " + debt.workshop())
                                .orElse(""),
                words::slip,
                _ -> List.of(),
                _ -> {});
    }

    private ListSection.Face<LetterRow> letters() {
        return new ListSection.Face<>(
                "letters",
                List.of(
                        Column.words("to", 200, 0, row -> texts.digits(row.to())),
                        Column.words("about", 260, 2, words::about),
                        Column.code(
                                "on",
                                110,
                                3,
                                row -> shown.code(shown.date(row.settlement().on()))),
                        Column.stand("told", 130, 4, words::told),
                        Column.figures(
                                "amount",
                                150,
                                1,
                                row -> shown.amount(row.settlement().amount()))),
                LetterRow::file,
                row -> String.join(" ", row.to(), row.code(), row.workshop()),
                words::letter,
                this::ofLetter,
                actions::open);
    }

    private List<Command> ofLetter(Optional<LetterRow> row) {
        List<Command> all = new ArrayList<>();
        row.ifPresent(chosen -> {
            all.add(Command.of("settle-letter", Icon.PRINT, "Shortcut+P", () -> actions.open(chosen)));
            all.add(Command.of("settle-letters-save", Icon.SAVE, "Shortcut+E", actions::saveLetters));
            if (!chosen.isTold()) {
                all.add(Command.of("settle-told", Icon.MEETING, "Shortcut+S", () -> actions.told(chosen)));
            }
        });
        return all;
    }
}
