package ir.kargozar.desktop.settlement;

import ir.kargozar.Clearing;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.book.OfficeNames;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.Receivables.Document;
import ir.kargozar.settlement.ledger.Registered.Star;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the books of a documents office; off the window's thread. */
record OfficeReader(Clearing clearing, OffsetForms forms, Acquaintance acquaintance, JalaliDate today) {
    /** Forms that wait to be registered, of a kind and status, at most. */
    private static final int MOST = 500;

    OfficeBooks read() {
        OfficeNames names = OfficeNames.of(acquaintance.list());
        return clearing.books().read(ledger -> read(ledger, names));
    }

    private OfficeBooks read(Ledger ledger, OfficeNames names) {
        List<NoticeLine> notices = notices(ledger, names);
        return new OfficeBooks(
                centres(ledger, names), documents(ledger), declared(ledger, names, notices), notices.reversed(), names);
    }

    private List<CentreRow> centres(Ledger ledger, OfficeNames names) {
        List<CentreRow> rows = new ArrayList<>();
        for (FormKind kind : List.of(FormKind.AGREEMENT, FormKind.WORKSHOP)) {
            for (FormStatus status : List.of(FormStatus.SENT, FormStatus.IN_FORCE)) {
                forms.list(FormQuery.all(today).kind(kind).status(status), MOST).stream()
                        .filter(line -> !ledger.registered().forms().contains(line.number()))
                        .flatMap(line -> forms.find(line.number()).stream())
                        .forEach(form -> rows.add(waiting(form)));
            }
        }
        Map<WorkshopCode, long[]> sums = sums(ledger);
        ledger.registered().stars().forEach(star -> rows.add(registered(ledger, star, names, sums)));
        return rows;
    }

    private static CentreRow waiting(OffsetForm<?> form) {
        boolean isWorkshop = form.kind() == FormKind.WORKSHOP;
        String centre = form.values().text(FormDefinition.CENTRE_NAME);
        String code = form.values().text(FormDefinition.CENTRE_WORKSHOP);
        return new CentreRow(
                Optional.of(form.number()),
                isWorkshop ? form.values().text("workshop.name") : centre,
                isWorkshop ? form.values().text("workshop.code") : code,
                code,
                isWorkshop ? centre : "",
                "",
                isWorkshop ? form.values().text("signatories.employer") : "",
                CentreRow.Money.NONE);
    }

    private static CentreRow registered(Ledger ledger, Star star, OfficeNames names, Map<WorkshopCode, long[]> sums) {
        String centre = name(ledger, star.centre());
        long[] sum = sums.getOrDefault(star.centre(), new long[2]);
        return new CentreRow(
                Optional.empty(),
                star.owed().map(owed -> owed.name().value()).orElse(centre),
                star.code().value(),
                star.centre().value(),
                star.owed().map(_ -> centre).orElse(""),
                names.of(star.branch()),
                star.owed().map(owed -> owed.employer().value()).orElse(""),
                star.owed().isPresent()
                        ? CentreRow.Money.NONE
                        : new CentreRow.Money(
                                sum[0],
                                ledger.receivables().payable(star.centre()),
                                ledger.receivables().listed(star.centre()),
                                sum[1]));
    }

    /** Audited and settled, rials. */
    private static Map<WorkshopCode, long[]> sums(Ledger ledger) {
        Map<WorkshopCode, long[]> sums = new HashMap<>();
        for (Document document : ledger.receivables().all()) {
            long[] sum = sums.computeIfAbsent(document.centre(), _ -> new long[2]);
            sum[0] += document.amount().value();
            sum[1] += document.taken();
        }
        return sums;
    }

    static String name(Ledger ledger, WorkshopCode centre) {
        return ledger.registered()
                .centre(centre)
                .map(known -> known.name().value())
                .orElse(centre.value());
    }

    private static List<DocumentRow> documents(Ledger ledger) {
        return ledger.receivables().all().stream()
                .sorted(Comparator.comparing((Document each) -> each.centre().value())
                        .thenComparing(Document::period)
                        .thenComparing(Document::number))
                .map(document -> new DocumentRow(document, name(ledger, document.centre())))
                .toList();
    }

    /** Newest first. */
    private static List<DeclaredRow> declared(Ledger ledger, OfficeNames names, List<NoticeLine> notices) {
        Map<UUID, NoticeRow> ofEntry = new HashMap<>();
        notices.forEach(line -> ofEntry.put(line.row().entry().id(), line.row()));
        return ledger.declarations().all().reversed().stream()
                .map(declaration -> {
                    var decision = ledger.declarations().decision(declaration.id());
                    return new DeclaredRow(
                            declaration,
                            ledger.state(declaration),
                            names.of(declaration.by()),
                            decision,
                            decision.flatMap(fact -> Optional.ofNullable(ofEntry.get(fact.id()))));
                })
                .toList();
    }

    private List<NoticeLine> notices(Ledger ledger, OfficeNames names) {
        int most = clearing.rules().slipDays();
        return NoticeRow.of(ledger).stream()
                .map(row -> new NoticeLine(
                        row,
                        row.entry().to().map(names::of).orElse(""),
                        ledger.papers().voucher(row.entry().id()),
                        row.waiting(today),
                        row.waiting(today) > most,
                        ledger.declarations().reversal(row.entry().id()).isPresent()))
                .toList();
    }
}
