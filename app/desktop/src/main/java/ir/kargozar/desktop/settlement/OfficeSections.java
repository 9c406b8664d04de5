package ir.kargozar.desktop.settlement;

import ir.kargozar.desktop.book.Column;
import ir.kargozar.desktop.book.ListSection;
import ir.kargozar.desktop.book.Section;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The four lists of a documents office. */
final class OfficeSections {
    /** Where the buttons lead. */
    interface Actions {
        void register(CentreRow row);

        /** Documents of that centre. */
        void documents(CentreRow row);

        void importReceivables();

        /** Approved claims that were assigned to a centre. */
        void claims();

        void withdrawList(DocumentRow row);

        void giveList(DocumentRow row);

        void toNotice(DeclaredRow row);

        void reverse(NoticeLine line);

        /** The notice with its voucher, as it goes onto paper. */
        void paper(NoticeLine line);
    }

    private final Shown shown;
    private final Texts texts;
    private final OfficeWords words;
    private final Actions actions;
    final ListSection<CentreRow> centres;
    final ListSection<DocumentRow> documents;
    final ListSection<DeclaredRow> declared;
    final ListSection<NoticeLine> notices;

    OfficeSections(OfficeModel model, Shown shown, Actions actions) {
        this.shown = shown;
        this.texts = shown.texts();
        this.words = new OfficeWords(shown);
        this.actions = actions;
        centres = new ListSection<>(centres(), model.centres(), texts);
        documents = new ListSection<>(documents(), model.documents(), texts);
        declared = new ListSection<>(declared(), model.declared(), texts);
        notices = new ListSection<>(notices(), model.notices(), texts);
    }

    List<Section> all() {
        return List.of(centres, documents, declared, notices);
    }

    private ListSection.Face<CentreRow> centres() {
        return new ListSection.Face<>(
                "centres",
                List.of(
                        Column.words("name", 200, 1, CentreRow::name),
                        Column.code("workshop", 110, 0, row -> shown.code(row.code())),
                        Column.words("under", 150, 5, CentreRow::under),
                        Column.words("branch", 130, 4, CentreRow::branch),
                        Column.figures("payable", 150, 3, this::payable),
                        Column.stand("state", 140, 2, words::stand)),
                CentreRow::key,
                row -> String.join(" ", row.name(), row.code(), row.under(), row.branch()),
                words::centre,
                this::ofCentre,
                row -> ofCentre(Optional.of(row)).getFirst().action().run());
    }

    private String payable(CentreRow row) {
        return row.form().isPresent() || row.isOwed()
                ? ""
                : words.words().rials(row.money().payable());
    }

    private List<Command> ofCentre(Optional<CentreRow> row) {
        return row.map(chosen -> chosen.form().isPresent()
                        ? Command.of("settle-register", Icon.REGISTERED, "Shortcut+S", () -> actions.register(chosen))
                        : Command.of("settle-documents-of", Icon.FORMS, "Shortcut+D", () -> actions.documents(chosen)))
                .map(List::of)
                .orElse(List.of());
    }

    private ListSection.Face<DocumentRow> documents() {
        return new ListSection.Face<>(
                "documents",
                List.of(
                        Column.code(
                                "document",
                                130,
                                0,
                                row -> shown.code(row.document().number())),
                        Column.words("centre", 160, 5, DocumentRow::centre),
                        Column.words(
                                "period",
                                110,
                                4,
                                row -> shown.month(row.document().period())),
                        Column.figures(
                                "amount",
                                140,
                                3,
                                row -> shown.amount(row.document().amount())),
                        Column.figures(
                                "left",
                                140,
                                1,
                                row -> words.words().rials(row.document().left())),
                        Column.figures(
                                "taken",
                                140,
                                6,
                                row -> words.words().rials(row.document().taken())),
                        Column.stand("list", 150, 2, words::list)),
                row -> row.document().number(),
                row -> row.document().number() + " " + row.centre() + " "
                        + row.document().centre() + " "
                        + row.document().list().map(Object::toString).orElse(""),
                words::document,
                this::ofDocument,
                _ -> {});
    }

    private List<Command> ofDocument(Optional<DocumentRow> row) {
        List<Command> all = new ArrayList<>();
        row.filter(chosen -> chosen.document().list().isPresent())
                .ifPresent(chosen -> all.add(
                        Command.of("settle-withdraw", Icon.UNDO, "Shortcut+S", () -> actions.withdrawList(chosen))));
        all.add(Command.of("settle-import-receivables", Icon.IMPORT, "Shortcut+O", actions::importReceivables));
        row.filter(chosen ->
                        chosen.document().list().isEmpty() && chosen.document().left() > 0)
                .ifPresent(chosen -> all.add(
                        Command.of("settle-give-list", Icon.REGISTERED, "Shortcut+G", () -> actions.giveList(chosen))));
        all.add(Command.of("settle-claims", Icon.PAID, "Shortcut+E", actions::claims));
        return all;
    }

    private ListSection.Face<DeclaredRow> declared() {
        return new ListSection.Face<>(
                "declared",
                List.of(
                        Column.code("debt", 130, 0, row -> shown.code(row.debt().debt())),
                        Column.code(
                                "workshop", 110, 3, row -> shown.code(row.debt().workshop())),
                        Column.words("branch", 140, 4, DeclaredRow::branch),
                        Column.words("kind", 70, 5, row -> texts.word(row.debt().debtKind())),
                        Column.code(
                                "declaredOn",
                                110,
                                6,
                                row -> shown.code(shown.date(row.declaration().on()))),
                        Column.figures(
                                "amount", 150, 1, row -> shown.amount(row.debt().amount())),
                        Column.stand("state", 140, 2, row -> words.words().stand(row.state()))),
                row -> row.declaration().id(),
                row -> row.debt().debt() + " " + row.debt().workshop() + " " + row.branch() + " "
                        + texts.word(row.state()),
                words::declared,
                row -> row.filter(chosen -> chosen.notice().isPresent())
                        .map(chosen ->
                                Command.of("settle-to-notice", Icon.NEXT, "Shortcut+D", () -> actions.toNotice(chosen)))
                        .map(List::of)
                        .orElse(List.of()),
                actions::toNotice);
    }

    private ListSection.Face<NoticeLine> notices() {
        return new ListSection.Face<>(
                "notices",
                List.of(
                        Column.code(
                                "notice",
                                100,
                                0,
                                line -> words.words().number(line.row().notice().number())),
                        Column.words("entry", 130, 3, words::entry),
                        Column.code(
                                "on",
                                110,
                                5,
                                line -> shown.code(shown.date(line.row().on()))),
                        Column.code(
                                "debt",
                                120,
                                4,
                                line -> line.row()
                                        .declared()
                                        .map(debt -> shown.code(debt.debt()))
                                        .orElse("")),
                        Column.words("branch", 140, 6, NoticeLine::branch),
                        Column.figures(
                                "amount",
                                150,
                                1,
                                line -> shown.amount(line.row().notice().amount())),
                        Column.stand(
                                "slip", 190, 2, line -> words.words().slip(line.row(), line.days(), line.overdue()))),
                line -> line.row().entry().id(),
                line -> line.row().notice().number() + " " + line.branch() + " " + words.entry(line) + " "
                        + line.row()
                                .declared()
                                .map(debt -> debt.debt() + " " + debt.workshop())
                                .orElse(""),
                words::notice,
                this::ofNotice,
                actions::paper);
    }

    private List<Command> ofNotice(Optional<NoticeLine> line) {
        List<Command> all = new ArrayList<>();
        line.ifPresent(chosen ->
                all.add(Command.of("settle-notice-paper", Icon.PRINT, "Shortcut+P", () -> actions.paper(chosen))));
        line.filter(NoticeLine::isReversible)
                .ifPresent(chosen ->
                        all.add(Command.of("settle-reverse", Icon.UNDO, "Shortcut+R", () -> actions.reverse(chosen))));
        return all;
    }
}
