package ir.kargozar.desktop;

import ir.kargozar.Kargozar;
import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.fact.Event.Debt;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The desks of an offset in real workspaces that talk by packages alone. */
final class OffsetDesks implements AutoCloseable {
    static final String WHO = "زهرا";
    static final String PASSPHRASE = KargozarDoors.TRAINING_PASSPHRASE;

    private final Path folder;
    private final Texts texts;
    private final List<Kargozar> all = new ArrayList<>();

    OffsetDesks(Path folder, Texts texts) {
        this.folder = folder;
        this.texts = texts;
    }

    Kargozar desk(String code, String name, Desk desk) {
        Kargozar made = Kargozar.create(
                        folder.resolve(code).toString(),
                        new Office(
                                new OfficeCode(code),
                                Line.of(name).orThrow(),
                                desk,
                                Line.of("تهران").orThrow(),
                                true),
                        "training".toCharArray(),
                        texts,
                        Workbench.CLOCK)
                .kargozar();
        all.add(made);
        return made;
    }

    /** The same desk some time later: closed, and opened under another clock. */
    Kargozar later(Kargozar desk, Clock clock) {
        String code = shut(desk);
        return opened(Kargozar.open(folder.resolve(code).toString(), "training".toCharArray(), texts, clock));
    }

    /** Gives a desk accounts, the first an administrator's; from then on nobody comes in without one. */
    void staff(Kargozar desk, List<Person> people) {
        for (Person person : people) {
            desk.staff()
                    .desk()
                    .add(
                            new Login(person.login()),
                            Line.of(person.name()).orThrow(),
                            Set.of(person.role()),
                            PASSPHRASE.toCharArray());
        }
    }

    /** Somebody who works at a desk, with one role. */
    record Person(String login, String name, Role role) {
        Credentials credentials() {
            return Credentials.of(new Login(login), PASSPHRASE.toCharArray());
        }
    }

    /** The same desk, closed, and opened by somebody, perhaps some time later. */
    Kargozar by(Kargozar desk, Person person, Clock clock) {
        String code = shut(desk);
        return opened(Kargozar.open(folder.resolve(code).toString(), person.credentials(), texts, clock));
    }

    /** Closes a desk for good; its folder's name is told. */
    String shut(Kargozar desk) {
        all.remove(desk);
        desk.close();
        return desk.office().code().value();
    }

    private Kargozar opened(Kargozar open) {
        all.add(open);
        return open;
    }

    void meet(Kargozar one, Kargozar other) {
        trust(one, other);
        trust(other, one);
    }

    private static void trust(Kargozar one, Kargozar other) {
        byte[] card = other.post().acquaintance().card(WHO).getBytes(StandardCharsets.UTF_8);
        Peer peer = one.post().acquaintance().add(card, WHO);
        one.post().acquaintance().trust(peer.card().office(), peer.card().fingerprint(), WHO);
    }

    /** A real package; false where there was nothing to send. */
    boolean send(Kargozar from, Kargozar to) {
        try {
            Path file = from.post()
                    .handover()
                    .export(to.office().code(), folder, WHO, Progress.NONE)
                    .file();
            to.post().handover().importPackage(file, WHO, Progress.NONE);
            return true;
        } catch (Refusal refusal) {
            if (refusal.code().equals("PACKAGE_NOTHING_TO_SEND")) {
                return false;
            }
            throw refusal;
        }
    }

    @Override
    public void close() {
        all.reversed().forEach(Kargozar::close);
    }

    /** A debt comes to the branch, is declared and decided, and its slip goes back. */
    void settle(Kargozar branch, Kargozar office, Debt debt) {
        branch.post().clearing().debts().add(List.of(debt), WHO);
        branch.post().clearing().debts().declare(List.of(debt.number()), WHO);
        send(branch, office);
        send(office, branch);
        send(branch, office);
    }
}
