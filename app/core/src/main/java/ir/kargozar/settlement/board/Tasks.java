package ir.kargozar.settlement.board;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.FormBranches;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.settlement.board.Stop.Passage;
import ir.kargozar.settlement.board.Task.Todo;
import ir.kargozar.settlement.fact.Condition;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.settlement.ledger.Ledger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is on this desk’s table; what waits longest first. */
public final class Tasks {
    private static final int MOST = 10_000;

    private final OffsetForms forms;
    private final Ledger ledger;
    private final Calendar calendar;
    private final Boards boards;
    private final Neighbours neighbours;

    /** Offices that are trusted here. */
    public record Neighbours(Collection<OfficeCode> directorates, Collection<OfficeCode> branches) {}

    /** @param boards of the same workspace, just made */
    public Tasks(OffsetForms forms, Ledger ledger, Calendar calendar, Boards boards, Neighbours neighbours) {
        this.forms = forms;
        this.ledger = ledger;
        this.calendar = calendar;
        this.boards = boards;
        this.neighbours = neighbours;
    }

    /** Of the desk whose workspace it is; none at a desk that has no part in it. */
    public List<Task> all() {
        Stream<Task> found = switch (boards.desk()) {
            case TREATMENT_DIRECTORATE -> directorate();
            case PROVINCIAL_OFFICE -> Stream.concat(province(), strays());
            case DOCUMENTS_OFFICE -> Stream.concat(registering(), debts());
            case BRANCH -> debts();
            case AGENCY, HEADQUARTERS -> Stream.empty();
        };
        return found.sorted(Comparator.comparing((Task task) -> task.waited().since()))
                .toList();
    }

    private Stream<Task> directorate() {
        return Stream.of(FormStatus.PRINTED, FormStatus.REGISTERED, FormStatus.APPROVED)
                .flatMap(this::forms)
                .flatMap(form -> secretariat(form).stream());
    }

    private Stream<OffsetForm<?>> forms(FormStatus status) {
        return forms.whole(FormQuery.all(calendar.today()).status(status), MOST).stream();
    }

    private Optional<Task> secretariat(OffsetForm<?> form) {
        List<Stop> stops = boards.stops(form);
        Stop province = stops.get(2);
        if (form.state() instanceof FormState.Printed) {
            return task(Todo.REGISTER_FORM, form, stops.getFirst());
        }
        if (form.kind() == FormKind.REQUEST) {
            return Optional.empty();
        }
        if (province.passage() == Passage.REFUSED) {
            JalaliDate since = province.on().orElseThrow();
            return Optional.of(new Task(Todo.REFUSE_TOO, subject(form), calendar.wait(Station.DIRECTORATE, since)));
        }
        return task(Todo.DECIDE, form, stops.get(1)).or(() -> task(Todo.SEND, form, stops.getLast()));
    }

    private static Optional<Task> task(Todo todo, OffsetForm<?> form, Stop stop) {
        return stop.waited().map(waited -> new Task(todo, subject(form), waited));
    }

    private static Task.Subject subject(OffsetForm<?> form) {
        return new Task.Subject(
                Optional.of(form.number()), Optional.empty(), form.values().text(FormDefinition.CENTRE_NAME));
    }

    private Stream<Task> province() {
        return ledger.meeting().items().stream()
                .filter(item -> item.of().isEmpty()
                        && item.directorate().filter(word -> !word.isApproval()).isEmpty())
                .map(item -> new Task(
                        Todo.CONSENT,
                        new Task.Subject(
                                Optional.of(item.form()),
                                Optional.empty(),
                                item.tabled().subject().centre().value()),
                        calendar.wait(Station.PROVINCE, item.fact().on())));
    }

    /** Forms that are to be forwarded, and a branch that they concern is not known (B2, B9): one for each such branch. */
    private Stream<Task> strays() {
        return Stream.of(FormStatus.SENT, FormStatus.IN_FORCE)
                .flatMap(this::forms)
                .filter(form -> FormBranches.KINDS.contains(form.kind())
                        && neighbours.directorates().contains(form.number().office()))
                .flatMap(form -> form.in(FormState.Sent.class).stream())
                .flatMap(form -> FormBranches.unknown(form, neighbours.branches()).stream()
                        .map(code -> stray(form, code)));
    }

    private Task stray(OffsetForm<FormState.Sent> form, String code) {
        return new Task(
                Todo.FIND_BRANCH,
                new Task.Subject(
                        Optional.of(form.number()),
                        Optional.empty(),
                        form.values().text(FormDefinition.CENTRE_NAME),
                        code),
                calendar.wait(Station.COPIES, form.state().on()));
    }

    /** Centres and workshops whose forms came (B3, B9). */
    private Stream<Task> registering() {
        Stream<Task> centres = boards.all().stream()
                .flatMap(board -> board.stop(Station.CENTRE).waited().stream()
                        .map(waited -> new Task(
                                Todo.REGISTER_CENTRE,
                                new Task.Subject(Optional.of(board.agreement()), Optional.empty(), board.centre()),
                                waited)));
        Stream<Task> workshops = forms.whole(FormQuery.all(calendar.today()).kind(FormKind.WORKSHOP), MOST).stream()
                .flatMap(form -> form.in(FormState.Sent.class).stream())
                .filter(form -> ledger.registered().workshop(form.number()).isEmpty())
                .map(form -> new Task(
                        Todo.REGISTER_WORKSHOP,
                        subject(form),
                        calendar.wait(Station.CENTRE, form.state().on())));
        return Stream.concat(centres, workshops);
    }

    private Stream<Task> debts() {
        return boards.all().stream().flatMap(board -> tasks(board).stream());
    }

    private List<Task> tasks(Board board) {
        List<Task> tasks = new ArrayList<>();
        boolean isBranch = boards.desk() == ir.kargozar.office.Desk.BRANCH;
        if (isBranch && board.debts().isEmpty()) {
            add(Todo.DECLARE, board, Optional.empty(), board.stop(Station.DECLARED), tasks);
        }
        for (DebtLine debt : board.debts()) {
            Optional<DebtLine> line = Optional.of(debt);
            if (isBranch) {
                add(Todo.DECLARE, board, line, debt.stop(Station.DECLARED), tasks);
                add(Todo.TELL, board, line, debt.stop(Station.TOLD), tasks);
                again(board, debt, tasks);
            } else {
                add(Todo.HEAR_OTHERS, board, line, debt.stop(Station.DECIDED), tasks);
                lists(board, debt, tasks);
            }
            add(Todo.AWAIT_SLIP, board, line, debt.stop(Station.SLIPPED), tasks);
        }
        return tasks;
    }

    private static void add(Todo todo, Board board, Optional<DebtLine> debt, Stop stop, List<Task> tasks) {
        stop.waited().ifPresent(waited -> tasks.add(new Task(todo, subject(board, debt), waited)));
    }

    private static Task.Subject subject(Board board, Optional<DebtLine> debt) {
        return new Task.Subject(
                Optional.of(board.agreement()), debt.map(line -> line.debt().number()), board.centre());
    }

    private void again(Board board, DebtLine debt, List<Task> tasks) {
        if (debt.state().filter(DebtState::isOpen).isPresent()) {
            debt.stop(Station.DECIDED)
                    .on()
                    .ifPresent(since -> tasks.add(new Task(
                            Todo.DECLARE_AGAIN,
                            subject(board, Optional.of(debt)),
                            calendar.wait(Station.DECLARED, since))));
        }
    }

    /** Where documents of the centre still hold list numbers. */
    private void lists(Board board, DebtLine debt, List<Task> tasks) {
        boolean isListed = debt.failing().stream().anyMatch(failing -> failing.condition() == Condition.NO_LIST_NUMBER);
        boolean isHeld = ledger.registered().stars(debt.debt().workshop()).stream()
                .anyMatch(star -> ledger.receivables().listedDocuments(star.centre()) > 0);
        if (isListed && isHeld) {
            debt.stop(Station.DECIDED)
                    .on()
                    .ifPresent(since -> tasks.add(new Task(
                            Todo.WITHDRAW_LIST,
                            subject(board, Optional.of(debt)),
                            calendar.wait(Station.DECIDED, since))));
        }
    }
}
