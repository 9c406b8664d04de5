package ir.kargozar.handover;

import ir.kargozar.backup.Secret;
import ir.kargozar.backup.Watch;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.restored.Mark;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.Bookkeeping;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Restores;
import ir.kargozar.storage.WorkspaceVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A workspace in its folder, with the backups that were made of it and the books as a person keeps them open. */
final class RealDesk implements AutoCloseable {
    final OfficeCode code;
    private final Path folder;
    private final Path place;
    private int files;
    Desktop desk;
    Bookkeeping books;

    RealDesk(Path folder, String code, Desk desk) {
        this.code = new OfficeCode(code);
        this.folder = folder;
        this.place = folder.resolve(code);
        this.desk = new Desktop(Engine.workspace(new Location.Folder(place), Engine.office(code, desk)));
        this.books = this.desk.books(Engine.CLOCK);
    }

    /** A verified backup, as the program makes it. */
    Path backup(int number) {
        Path file = folder.resolve(code + "-" + number + ".kgb");
        new WorkspaceVault(desk.workspace, place, Engine.CLOCK).write(file, true, Watch.NONE);
        return file;
    }

    /** Put back over what is there, as the program does it. */
    void restore(Path backup) {
        desk.close();
        new Restores(Desktop.WHO, Engine.CLOCK, Watch.NONE)
                .restore(backup, place, new Secret.Passphrase(Engine.PASSPHRASE.toCharArray()), true);
        desk = new Desktop(Engine.open(new Location.Folder(place)));
        books = desk.books(Engine.CLOCK);
    }

    private Path out() throws IOException {
        return Files.createDirectories(folder.resolve("out-" + code + "-" + ++files));
    }

    /** The next package to another desk, if there is anything to say. */
    Optional<Path> export(RealDesk to) throws IOException {
        try {
            return Optional.of(desk.export(to.desk, out()));
        } catch (Refusal refusal) {
            if (refusal.code().equals("PACKAGE_NOTHING_TO_SEND")) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** Packages whose receipt did not come, written once more; and the newest, which tells what is here. */
    List<Path> again(RealDesk to) throws IOException {
        List<Handover.Line.Sent> sent = desk.handover.list().stream()
                .filter(Handover.Line.Sent.class::isInstance)
                .map(Handover.Line.Sent.class::cast)
                .filter(line ->
                        line.row().recipient().equals(to.code) && line.row().mark() != Mark.REFUSED)
                .toList();
        List<Path> files = new ArrayList<>();
        for (int i = sent.size() - 1; i >= 0; i--) {
            boolean isDue = i == 0
                    || sent.get(i).row().mark() == Mark.LOST
                    || sent.get(i).row().state() == SentState.WRITTEN;
            if (isDue) {
                files.add(desk.handover
                        .rewrite(to.code, sent.get(i).row().sequence(), out(), Desktop.WHO, Progress.NONE)
                        .file());
            }
        }
        return files;
    }

    @Override
    public void close() {
        desk.close();
    }
}
