package ir.kargozar.desktop.board;

import ir.kargozar.desktop.book.Details;
import ir.kargozar.desktop.book.SettlementWords;
import ir.kargozar.desktop.book.Stand;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.handover.Waiting;
import ir.kargozar.settlement.board.Board;
import ir.kargozar.settlement.board.DebtLine;
import ir.kargozar.settlement.board.Stop;
import ir.kargozar.settlement.board.Task;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Stations in words, signs and colours. */
record BoardWords(Shown shown) {
    private static final int MOST_CODES = 5;

    private Texts texts() {
        return shown.texts();
    }

    static Icon icon(Stop stop) {
        return switch (stop.passage()) {
            case REACHED, PASSED -> Icon.GOOD;
            case REFUSED -> Icon.RETURNED;
            case WAITING -> stop.isOverdue() ? Icon.WARNING : Icon.DUE;
            case AHEAD, UNKNOWN -> Icon.AHEAD;
            case NOT_NEEDED -> Icon.REMOVE;
        };
    }

    static String tone(Stop stop) {
        return switch (stop.passage()) {
            case REACHED, PASSED -> "good";
            case REFUSED -> "bad";
            case WAITING -> stop.isOverdue() ? "bad" : "info";
            case AHEAD, NOT_NEEDED, UNKNOWN -> "neutral";
        };
    }

    /** The day it was reached, how long it is waited for, or why neither. */
    String when(Stop stop) {
        return stop.on()
                .map(on -> stop.passage() == Stop.Passage.REFUSED
                        ? texts().say("settle.board.refused", shown.code(shown.date(on)))
                        : shown.date(on))
                .orElseGet(() -> stop.waited().map(this::waited).orElseGet(() -> passage(stop)));
    }

    private String passage(Stop stop) {
        return stop.passage() == Stop.Passage.PASSED
                ? texts().say("settle.board.passed")
                : texts().word(stop.passage());
    }

    String waited(Stop.Wait wait) {
        return texts().say(
                        wait.isOverdue()
                                ? "settle.board.overdue"
                                : wait.days() == 0 ? "settle.board.today" : "settle.board.waits",
                        shown.number(wait.days()));
    }

    Stand days(Stop.Wait wait) {
        return new Stand(waited(wait), wait.isOverdue() ? Icon.WARNING : Icon.DUE, wait.isOverdue() ? "bad" : "info");
    }

    /** What an agreement waits for. */
    Stand stand(Board board) {
        return board.waiting()
                .flatMap(Stop::waited)
                .map(this::days)
                .orElseGet(() -> new Stand(texts().say("settle.board.none"), Icon.GOOD, "good"));
    }

    String station(Board board) {
        return board.waiting().map(stop -> texts().word(stop.station())).orElse("");
    }

    String seat(Board board) {
        return board.waiting().map(stop -> texts().word(stop.seat())).orElse("");
    }

    /** Every station beneath the other, as beside a list. */
    Details details(Board board) {
        Details details = new Details()
                .code(shown.code(board.agreement()))
                .words(texts().say("settle.column.centre"), board.centre())
                .stand(stand(board));
        for (Stop stop : board.stops()) {
            details.line(icon(stop), tone(stop), texts().word(stop.station()) + "\n" + when(stop));
        }
        return details;
    }

    Stand stand(DebtLine line) {
        return line.state()
                .map(new SettlementWords(shown)::stand)
                .orElseGet(() -> new Stand(texts().say("settle.debt.open"), Icon.AHEAD, "neutral"));
    }

    /** For whom packages are to be made. */
    String pack(List<Waiting> waiting) {
        return waiting.size() == 1
                ? texts().say("settle.table.package", waiting.getFirst().name())
                : texts().say("settle.table.packages", shown.number(waiting.size()));
    }

    /** So many of a kind, and how long the first of them waits. */
    String task(List<Task> alike, Stop.Wait longest) {
        return texts().say(
                        longest.isOverdue()
                                ? "settle.task.overdue"
                                : longest.days() == 0 ? "settle.task.today" : "settle.task",
                        what(alike),
                        shown.number(alike.size()),
                        shown.number(longest.days()));
    }

    private String what(List<Task> alike) {
        String word = texts().word(alike.getFirst().todo());
        String codes = alike.stream()
                .map(task -> task.subject().branch())
                .filter(code -> !code.isEmpty())
                .distinct()
                .limit(MOST_CODES)
                .map(shown::code)
                .collect(Collectors.joining(texts().say("list.comma")));
        return codes.isEmpty() ? word : texts().say("settle.task.branch", word, codes);
    }
}
