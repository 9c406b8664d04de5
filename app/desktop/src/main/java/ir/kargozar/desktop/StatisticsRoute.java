package ir.kargozar.desktop;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.desktop.excerpt.Excerpt;
import ir.kargozar.desktop.recoveries.RecoveriesModel;
import ir.kargozar.desktop.recoveries.RecoveriesView;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.statistics.ChartCard;
import ir.kargozar.desktop.statistics.FigureWords;
import ir.kargozar.desktop.statistics.SentModel;
import ir.kargozar.desktop.statistics.SentPane;
import ir.kargozar.desktop.statistics.StatisticsActions;
import ir.kargozar.desktop.statistics.StatisticsModel;
import ir.kargozar.desktop.statistics.StatisticsModel.Counted;
import ir.kargozar.desktop.statistics.StatisticsView;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.FormLine;
import ir.kargozar.recovery.Recovery;
import ir.kargozar.statistics.Counting;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.statistics.StatisticsPapers;
import ir.kargozar.statistics.statement.Offices;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** The ways out of the statistics: to the claims behind a figure, and into files. */
final class StatisticsRoute implements StatisticsActions {
    private final Workplace workplace;
    private final Tasks tasks;
    private final Around around;
    private final Texts texts;
    private final Onward onward;
    private final RecoveriesModel recoveries;
    private final RecoveriesView recoveriesView;
    private final StatisticsModel model;
    private final StatisticsView view;

    /** What leads on to records. */
    record Onward(ToClaims claims, ToForms forms) {}

    /** What leads on to forms. */
    interface ToForms {

        /** The list of exactly these forms, under a sentence that says which they are. */
        void only(String sentence, Callable<List<FormLine>> lines);
    }

    /** What leads on to claims. */
    interface ToClaims {

        /** The list of exactly these claims, under a sentence that says which they are. */
        void only(String sentence, Callable<ClaimListing> listing);

        void enter();
    }

    StatisticsRoute(Workplace workplace, Tasks tasks, Around around, Onward onward) {
        this.workplace = workplace;
        this.tasks = tasks;
        this.around = around;
        this.onward = onward;
        texts = around.shown().texts();
        recoveries = new RecoveriesModel(tasks);
        recoveriesView = new RecoveriesView(recoveries, around.shown());
        model = new StatisticsModel(
                new StatisticsModel.Records(workplace.statistics(), workplace::measures, this::isEmpty),
                tasks,
                first());
        FigureWords words = new FigureWords(
                around.shown(), workplace.counter().desk().rules().returnReasons());
        SentModel sent = new SentModel(
                new SentModel.Records(workplace::statements, workplace.office().desk(), workplace.who()), tasks);
        view = new StatisticsView(model, words, this, new SentPane(sent, words));
    }

    /** Offices that only collect ask for the month that is over. */
    private JalaliMonth first() {
        JalaliMonth now = around.today().inMonth();
        return Offices.above(workplace.office().desk()).isEmpty() ? now.plus(-1) : now;
    }

    private boolean isEmpty() {
        return workplace
                .counter()
                .claims()
                .list(ClaimQuery.ALL.limit(1))
                .lines()
                .isEmpty();
    }

    StatisticsView screen() {
        return view;
    }

    StatisticsModel model() {
        return model;
    }

    @Override
    public void open(Behind behind) {
        Statistics statistics = workplace.statistics();
        switch (behind.measure().counting()) {
            case Counting.OfClaims _ ->
                onward.claims()
                        .only(
                                behind.sentence(),
                                () -> statistics.behind(behind.measure(), behind.period(), behind.slice()));
            case Counting.OfForms _ ->
                onward.forms()
                        .only(
                                behind.sentence(),
                                () -> statistics.formsBehind(behind.measure(), behind.period(), behind.slice()));
            case Counting.OfRecoveries _ ->
                toRecoveries(
                        behind.sentence(),
                        () -> statistics.recoveriesBehind(behind.measure(), behind.period(), behind.slice()));
        }
    }

    private void toRecoveries(String sentence, Callable<List<Recovery>> records) {
        recoveries.only(
                new Excerpt<>(sentence, records, () -> around.shell().place().set(Place.STATISTICS)));
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(recoveriesView);
    }

    @Override
    public void newClaim() {
        onward.claims().enter();
    }

    @Override
    public void save() {
        save(".xlsx");
    }

    @Override
    public void saveChart() {
        save(".svg");
    }

    /** Into whatever the name that is chosen ends in. */
    private void save(String ending) {
        Counted counted = model.counted().get();
        if (counted == null) {
            return;
        }
        String name = "statistics-" + counted.report().period().first() + "-"
                + counted.report().period().last() + ending;
        around.files()
                .toSave(texts.say("statistics.save"), name)
                .map(file -> file.getFileName().toString().contains(".")
                        ? file
                        : file.resolveSibling(file.getFileName() + ending))
                .ifPresent(file -> write(counted, file));
    }

    private void write(Counted counted, Path file) {
        ChartCard.DrawnChart chart = view.drawn();
        StatisticsPapers.Order order = new StatisticsPapers.Order(counted.report(), counted.months(), around.today());
        StatisticsFile writing = new StatisticsFile(
                counted.report(),
                chart,
                workplace.office(),
                texts,
                out -> workplace.statisticsPapers().report(order, out));
        writing.take(file);
        tasks.work(() -> {
                    workplace.staff().require("statistics.exported");
                    return writing.write(file);
                })
                .then(written -> around.shell().say(around.shown().say("statistics.saved", written)));
    }
}
