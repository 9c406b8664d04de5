package ir.kargozar.desktop;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.desktop.home.HomeModel;
import ir.kargozar.desktop.home.HomeView;
import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.ShellModel;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The frame and the first screen, made and dressed once for nothing while somebody types: then they come at once. */
final class FirstScreen {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final OfficeCode NOBODY = new OfficeCode("3101");

    private FirstScreen() {}

    /** In no window, so on any thread. Gives the frame. */
    static Parent rehearse(Texts texts, Appearance appearance, Clock clock) {
        JalaliDate today = JalaliDate.of(LocalDate.now(clock));
        Shown shown = new Shown(texts);
        Desk desk = Desk.AGENCY;
        Office office = new Office(NOBODY, new Line(texts.say("program")), desk, new Line(texts.say("program")), false);
        ShellView frame = new ShellView(new ShellModel(clock), texts, office, shown.longDate(today), Place.of(desk));
        HomeModel model = new HomeModel(FirstScreen::nothing, idle(), today, desk);
        frame.setNodeOrientation(
                texts.language().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Theme.dress(new Scene(frame, WIDTH, HEIGHT), appearance);
        frame.show(new HomeView(model, shown, NOWHERE, List.of()));
        model.day().set(model.nothing());
        frame.applyCss();
        frame.layout();
        return frame;
    }

    private static HomeModel.Records nothing() {
        throw new IllegalStateException("asked for nothing");
    }

    /** Does nothing of what it is given. */
    private static Tasks idle() {
        return new Tasks(_ -> {}, _ -> {}, _ -> {});
    }

    private static final HomeView.Actions NOWHERE = new HomeView.Actions() {
        @Override
        public void newClaim() {}

        @Override
        public void open(ClaimFilter filter) {}

        @Override
        public void statistics(JalaliMonth month) {}

        @Override
        public void open(ClaimLine line) {}

        @Override
        public void open(FormNumber form) {}
    };
}
