package ir.kargozar.desktop.circulars;

import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.circular.CircularId;
import ir.kargozar.circular.CircularLine;
import ir.kargozar.desktop.scans.ScanItem;
import ir.kargozar.desktop.scans.ScanViewerModel;
import ir.kargozar.desktop.scans.ScanViewerView;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;

/** The ways of circulars: read, their attachments looked at and saved, new ones written and published. */
public final class CircularsRoute implements CircularsView.Actions {
    private final Around around;
    private final Texts texts;
    private final CircularsModel model;
    private final PublishModel publishing;
    private final CircularsView view;
    private final ScanViewerModel looking;
    private final ScanViewerView viewer;

    public CircularsRoute(Workplace workplace, Tasks tasks, Around around) {
        this.around = around;
        this.texts = around.shown().texts();
        CircularDesk desk = workplace.circulars();
        Workplace.Scanning scanning = workplace.scanning();
        model = new CircularsModel(desk, scanning.desk(), tasks, workplace.who());
        publishing = new PublishModel(
                desk, scanning.desk(), tasks, new PublishModel.Words(texts, around.today(), workplace.who()));
        view = new CircularsView(model, publishing, around.shown(), this);
        model.lines().addListener((ListChangeListener<CircularLine>) _ -> tell());
        around.shell().place().addListener((_, _, now) -> {
            if (now != null && now != Place.CIRCULARS) {
                model.refresh();
            }
        });
        looking = new ScanViewerModel(scanning, tasks.beside("kargozar-circulars-seen"));
        viewer = new ScanViewerView(
                looking, around.shown(), () -> around.shell().place().set(Place.CIRCULARS));
    }

    /** At the place in the navigation: how many wait to be read. */
    private void tell() {
        long unread = model.unread();
        if (unread == 0) {
            around.shell().waiting().remove(Place.CIRCULARS);
        } else {
            around.shell().waiting().put(Place.CIRCULARS, unread);
        }
    }

    public Screen screen() {
        return view;
    }

    /** One of them, to be read. */
    public void look(CircularId id) {
        model.open(id);
        around.shell().place().set(Place.CIRCULARS);
    }

    @Override
    public void read() {
        model.read(outcome -> {
            switch (outcome) {
                case CircularDesk.Outcome.Done(Circular circular) ->
                    around.shell()
                            .say(texts.say(
                                    "circulars.read.done",
                                    around.shown().code(circular.id().origin())));
                case CircularDesk.Outcome.Refused(var problems) ->
                    around.shell()
                            .complain(problems.stream()
                                    .map(problem -> problem.message())
                                    .collect(Collectors.joining(" ")));
            }
        });
    }

    @Override
    public void look() {
        Opened now = model.opened().get();
        List<ScanItem> items = now == null
                ? List.of()
                : now.circular().content().attachments().stream()
                        .map(ScanItem::of)
                        .toList();
        if (!items.isEmpty()) {
            looking.look(items, items.getFirst());
            around.shell().place().set(null);
            around.frame().show(viewer);
        }
    }

    @Override
    public void save() {
        around.files()
                .folder(texts.say("command.circular-save"))
                .ifPresent(folder -> model.save(
                        folder,
                        count -> around.shell()
                                .say(around.shown()
                                        .say("circulars.saved", around.shown().number(count), folder))));
    }

    @Override
    public void begin() {
        view.write(true);
    }

    @Override
    public void correct() {
        Opened now = model.opened().get();
        if (now != null) {
            publishing.correct(now.circular());
            view.write(true);
        }
    }

    @Override
    public void send() {
        around.shell().notice().set(null);
        publishing.publish(circular -> {
            view.write(false);
            model.open(circular.id());
            around.shell()
                    .say(texts.say(
                            "circulars.published",
                            around.shown().code(circular.id().number())));
        });
    }

    @Override
    public void attach() {
        publishing.attach(around.files()
                .toOpen(texts.say("command.circular-attach"), "pdf", "jpg", "jpeg", "png", "tif", "tiff"));
    }

    @Override
    public void leave() {
        publishing.clear();
        view.write(false);
    }
}
