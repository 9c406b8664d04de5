package ir.kargozar.desktop;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.desktop.shell.Around;
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
import ir.kargozar.statistics.StatisticsPapers;
import ir.kargozar.statistics.statement.Offices;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** The ways out of the statistics: to the claims behind a figure, and into files. */
final class StatisticsRoute implements StatisticsActions {
    private final Workplace workplace;
    private final Tasks tasks;
    private final Around around;
    private final Texts texts;
    private final ToClaims claims;
    private final StatisticsModel model;
    private final StatisticsView view;

    /** What leads on to claims. */
    interface ToClaims {

        /** The list of exactly these claims, under a sentence that says which they are. */
        void only(String sentence, Callable<ClaimListing> listing);

        void enter();
    }

    StatisticsRoute(Workplace workplace, Tasks tasks, Around around, ToClaims claims) {
        this.workplace = workplace;
        this.tasks = tasks;
        this.around = around;
        this.claims = claims;
        texts = around.shown().texts();
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
        claims.only(
                behind.sentence(),
                () -> workplace.statistics().behind(behind.measure(), behind.period(), behind.slice()));
    }

    @Override
    public void newClaim() {
        claims.enter();
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
        tasks.work(() -> writing.write(file))
                .then(written -> around.shell().say(around.shown().say("statistics.saved", written)));
    }
}
