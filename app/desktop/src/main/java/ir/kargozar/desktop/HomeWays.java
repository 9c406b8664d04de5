package ir.kargozar.desktop;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.desktop.home.HomeView;
import ir.kargozar.desktop.offset.FormRoutes;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.ShellModel;
import ir.kargozar.desktop.statistics.StatisticsModel;
import ir.kargozar.offset.form.FormNumber;
import java.util.function.Supplier;

/** What the buttons of the first screen do. */
record HomeWays(ClaimRoutes claims, FormRoutes forms, Supplier<StatisticsModel> figures, ShellModel shell)
        implements HomeView.Actions {
    @Override
    public void newClaim() {
        claims.enter();
    }

    @Override
    public void open(ClaimFilter filter) {
        claims.listModel().find(filter);
        shell.place().set(Place.CLAIMS);
    }

    @Override
    public void statistics(JalaliMonth month) {
        figures.get().show(month);
        shell.place().set(Place.STATISTICS);
    }

    @Override
    public void open(FormNumber form) {
        forms.look(form);
    }

    @Override
    public void open(ClaimLine line) {
        claims.look(line.number());
    }
}
