package ir.kargozar.desktop.batch;

import ir.kargozar.desktop.papers.JoinedPapers;
import ir.kargozar.desktop.task.Headway;
import ir.kargozar.desktop.task.Steps;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormBatch;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;

/** What takes its time with a batch, in steps that can be watched and stopped: storing the good rows, printing the forms. */
final class BatchWork {

    private static final int STORED_AT_ONCE = 20;

    private final Workplace.Forms forms;
    private final String who;
    private final Steps steps;
    private final Headway headway;
    private final BooleanProperty busy;

    BatchWork(Workplace.Forms forms, String who, Steps steps, Headway headway, BooleanProperty busy) {
        this.forms = forms;
        this.who = who;
        this.steps = steps;
        this.headway = headway;
        this.busy = busy;
    }

    /**
     * Stores the good rows, a few in each transaction.
     *
     * @param then gets every row as it stands then, and true where somebody stopped it
     */
    void store(List<BatchRow> rows, BiConsumer<List<BatchRow>, Boolean> then) {
        List<BatchRow> done = new ArrayList<>(rows);
        List<Integer> good = IntStream.range(0, done.size())
                .filter(place -> done.get(place).state() == BatchRow.State.GOOD)
                .boxed()
                .toList();
        int[] at = {0};
        steps.run(
                () -> {
                    int to = Math.min(good.size(), at[0] + STORED_AT_ONCE);
                    store(done, good.subList(at[0], to));
                    at[0] = to;
                    headway.at(to, good.size());
                    return to < good.size();
                },
                _ -> {},
                busy,
                stopped -> then.accept(done, stopped));
    }

    private void store(List<BatchRow> all, List<Integer> places) {
        List<FormValues> typed =
                places.stream().map(place -> all.get(place).values()).toList();
        List<FormBatch.Filled> filled = forms.batch().fill(FormKind.WORKSHOP, typed, FormDesk.Intake.READY, who);
        for (int i = 0; i < places.size(); i++) {
            BatchRow row = all.get(places.get(i));
            all.set(places.get(i), became(row, filled.get(i)));
        }
    }

    private static BatchRow became(BatchRow row, FormBatch.Filled filled) {
        return switch (filled) {
            case FormBatch.Filled.Stored(OffsetForm<?> form) -> row.stored(BatchRow.State.STORED, form.number());
            case FormBatch.Filled.Already(FormNumber number) -> row.stored(BatchRow.State.THERE, number);
            case FormBatch.Filled.Refused(List<Problem> problems) -> row.refused(problems);
        };
    }

    /** Prints forms as one paper, each noted. */
    void print(List<FormNumber> numbers, BiConsumer<byte[], Boolean> then) {
        JoinedPapers joined = new JoinedPapers();
        byte[][] whole = {{}};
        int[] at = {0};
        steps.run(
                () -> {
                    FormNumber number = numbers.get(at[0]++);
                    joined.add(forms.press().print(number, List.of(), who).pdf().bytes());
                    headway.at(at[0], numbers.size());
                    return at[0] < numbers.size();
                },
                _ -> whole[0] = joined.toPdf(),
                busy,
                stopped -> then.accept(whole[0], stopped));
    }
}
