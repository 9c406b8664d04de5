package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.board.Board;
import ir.kargozar.settlement.board.Boards;
import ir.kargozar.settlement.board.DebtLine;
import ir.kargozar.settlement.board.Stop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code offset board [AGREEMENT]}: who waits for whom: a line for each agreement, or every station of one and of its debts (B1 to B10). */
@Command(name = "board")
public final class BoardShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "AGREEMENT", arity = "0..1")
    private String agreement = "";

    public BoardShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            Boards boards = kargozar.post().clearing().boards();
            return session.answers()
                    .list(
                            agreement.isBlank()
                                    ? boards.all().stream().map(BoardShow::line).toList()
                                    : stations(boards));
        });
    }

    private static Map<String, Object> line(Board board) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("agreement", board.agreement().toString());
        row.put("centre", board.centre());
        row.put("debts", board.debts().size());
        row.put("station", board.waiting().<Object>map(Stop::station).orElse(""));
        row.put("seat", board.waiting().<Object>map(Stop::seat).orElse(""));
        board.waiting()
                .flatMap(Stop::waited)
                .ifPresentOrElse(waited -> WaitFields.put(row, waited), () -> WaitFields.none(row));
        return row;
    }

    private List<Map<String, Object>> stations(Boards boards) {
        FormNumber number = Typed.value("AGREEMENT", FormNumber.of(agreement));
        Board board = boards.of(number).orElseThrow(() -> new Refusal("BOARD_UNKNOWN", number.toString()));
        List<Map<String, Object>> rows = new ArrayList<>();
        board.stops().forEach(stop -> rows.add(row(stop, "")));
        for (DebtLine debt : board.debts()) {
            debt.stops().forEach(stop -> rows.add(row(stop, debt.debt().number().value())));
        }
        return rows;
    }

    private static Map<String, Object> row(Stop stop, String debt) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("debt", debt);
        row.put("station", stop.station());
        row.put("rule", stop.station().rule());
        row.put("seat", stop.seat());
        row.put("passage", stop.passage());
        row.put("reachedOn", stop.on().map(Object::toString).orElse(""));
        stop.waited().ifPresentOrElse(waited -> WaitFields.put(row, waited), () -> WaitFields.none(row));
        return row;
    }
}
