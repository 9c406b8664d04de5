package ir.kargozar.desktop.desks;

import ir.kargozar.desktop.accounts.SecondPerson;
import ir.kargozar.desktop.delivery.DeliveryModel;
import ir.kargozar.desktop.delivery.DeliveryPane;
import ir.kargozar.desktop.packages.InboxModel;
import ir.kargozar.desktop.packages.OfficesModel;
import ir.kargozar.desktop.packages.PackageQuestions;
import ir.kargozar.desktop.packages.PackageWords;
import ir.kargozar.desktop.packages.PackagesModel;
import ir.kargozar.desktop.packages.PackagesView;
import ir.kargozar.desktop.papers.PaperModel;
import ir.kargozar.desktop.papers.PaperWays;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.handover.Handover.Line;
import ir.kargozar.handover.HandoverSheet;
import ir.kargozar.handover.form.FormMail;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The ways of packages and cards between this office and files. */
public final class PackagesRoute implements PackagesView.Actions {

    private static final String PACKAGE = "kgz";
    private static final String CARD = "pem";

    private final Around around;
    private final Texts texts;
    private final PackagesModel model;
    private final OfficesModel offices;
    private final PackageWords words;
    private final PackageQuestions questions;
    private final SecondPerson second;
    private final PackagesView view;
    private final Workplace workplace;
    private final Tasks tasks;
    private final DeliveryModel delivery;
    private final Optional<InboxModel> inbox;
    private final PaperModel paper;
    private final ConflictsRoute conflicts;
    private final PaperCheckRoute papers;

    public PackagesRoute(Workplace workplace, Tasks tasks, Around around) {
        this.around = around;
        this.texts = around.shown().texts();
        this.workplace = workplace;
        this.tasks = tasks;
        Workplace.Post post = workplace.post();
        words = new PackageWords(around.shown(), workplace.clock().getZone());
        model = new PackagesModel(post, tasks, words);
        model.finished(this::refresh);
        offices = new OfficesModel(post, tasks);
        delivery = new DeliveryModel(post, tasks, around.shown());
        inbox = post.office().desk() == Desk.DOCUMENTS_OFFICE
                ? Optional.of(new InboxModel(post, tasks))
                : Optional.empty();
        second = new SecondPerson(workplace.staff(), tasks, around);
        questions = new PackageQuestions(texts, around.frame()::answered);
        paper = new PaperModel(tasks);
        conflicts = new ConflictsRoute(workplace, tasks, around);
        papers = new PaperCheckRoute(workplace, tasks, around);
        DeliveryPane pane = new DeliveryPane(delivery, around.shown(), this::saveReport);
        view = new PackagesView(
                model,
                offices,
                words,
                new PackagesView.Parts(pane, inbox, FormMail.isFor(post.office().desk())),
                this);
    }

    public Screen screen() {
        return view;
    }

    @Override
    public void export() {
        around.shell().notice().set(null);
        List<Peer> trusted = offices.trusted();
        if (trusted.isEmpty()) {
            around.shell().complain(texts.say("packages.no.office"));
        } else if (trusted.size() == 1) {
            exportTo(trusted.getFirst());
        } else {
            around.frame().ask(questions.recipient(trusted, model.waiting(), words, this::exportTo));
        }
    }

    @Override
    public void export(OfficeCode office) {
        around.shell().notice().set(null);
        offices.trusted().stream()
                .filter(peer -> peer.card().office().equals(office))
                .findFirst()
                .ifPresent(this::exportTo);
    }

    private void exportTo(Peer peer) {
        around.files()
                .folder(texts.say("packages.folder"))
                .ifPresent(folder -> second.ask(confirmed -> {
                    delivery.putAway();
                    model.export(peer.card().office(), folder, confirmed);
                }));
    }

    @Override
    public void rewrite(PackageHead head) {
        around.files()
                .toSave(texts.say("packages.rewrite"), head.fileName())
                .ifPresent(file -> model.rewrite(head, file));
    }

    @Override
    public void importFiles() {
        take(around.files().toOpen(texts.say("packages.import"), PACKAGE));
    }

    @Override
    public void importFolder() {
        around.files().folder(texts.say("packages.import.folder")).ifPresent(folder -> take(List.of(folder)));
    }

    /** Cards are taken in, everything else is tried as packages, folders with all that is in them. */
    @Override
    public void dropped(List<Path> files) {
        files.stream().filter(PackagesRoute::isCard).forEach(this::addCard);
        take(files.stream().filter(file -> !isCard(file)).toList());
    }

    private void take(List<Path> places) {
        around.shell().notice().set(null);
        model.putAway();
        delivery.take(places, this::refresh);
    }

    @Override
    public void refresh() {
        inbox.ifPresentOrElse(
                many -> {
                    many.refresh();
                    model.lookForWaiting();
                },
                model::refresh);
    }

    @Override
    public void conflicts() {
        conflicts.show();
    }

    @Override
    public void papers(PackageHead head) {
        papers.show(head);
    }

    @Override
    public void stop() {
        delivery.stop();
    }

    private void saveReport() {
        around.files()
                .toSave(texts.say("delivery.save"), "packages-" + around.today() + ".csv")
                .ifPresent(file -> delivery.save(
                        file, saved -> around.shell().say(around.shown().say("delivery.saved", saved))));
    }

    @Override
    public void sheet(PackageHead head) {
        tasks.work(() -> {
                    workplace.staff().require("package.written");
                    HandoverSheet sheet = workplace.post().handover().sheet(head.recipient(), head.sequence());
                    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                    workplace.handoverPapers().sheet(sheet, pdf);
                    return pdf.toByteArray();
                })
                .then(pdf -> {
                    paper.hold(pdf);
                    new PaperWays(paper, around).print(head.fileName().replace(".kgz", "-sheet.pdf"));
                });
    }

    @Override
    public void setAside(Line line, Consumer<List<SetAside>> told) {
        model.setAside(line, told);
    }

    private static boolean isCard(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + CARD);
    }

    @Override
    public void addCard() {
        around.files().toOpen(texts.say("offices.add"), CARD).forEach(this::addCard);
    }

    private void addCard(Path file) {
        around.shell().notice().set(null);
        offices.add(
                file,
                peer -> {
                    refresh();
                    if (peer.trust() == Peer.Trust.SHOWN) {
                        compare(peer);
                    }
                },
                this::complain);
    }

    private void complain(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        around.shell().complain((problem.message() + " " + problem.remedy()).strip());
    }

    @Override
    public void saveCard() {
        around.files()
                .toSave(texts.say("offices.save"), offices.cardName())
                .ifPresent(file -> offices.saveCard(
                        file, saved -> around.shell().say(around.shown().say("offices.saved", saved))));
    }

    @Override
    public void compare(Peer peer) {
        around.frame()
                .ask(questions.compare(
                        peer,
                        () -> offices.trust(
                                peer,
                                trusted -> around.shell()
                                        .say(texts.say(
                                                "offices.trusted",
                                                trusted.card().name().value())))));
    }

    @Override
    public void revoke(Peer peer) {
        around.frame()
                .ask(questions.revoke(
                        peer,
                        () -> offices.revoke(
                                peer,
                                revoked -> around.shell()
                                        .say(texts.say(
                                                "offices.revoked",
                                                revoked.card().name().value())))));
    }
}
