package ir.kargozar.handover;

import ir.kargozar.handover.Handover.Line;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.identity.OfficeCode;
import java.util.ArrayList;
import java.util.List;

/** What went to one office and what came from it, and which records were set aside; to be read only. */
public final class Correspondence {
    private final PackageFiles files;
    private final Stores stores;

    Correspondence(PackageFiles files, Stores stores) {
        this.files = files;
        this.stores = stores;
    }

    /** What was sent to one office, newest first, then what came from it, newest first. */
    public List<Line> with(OfficeCode office) {
        return lines(stores.outbox().list(office), stores.inbox().list(office));
    }

    /** With all offices. */
    List<Line> all() {
        return lines(stores.outbox().list(), stores.inbox().list());
    }

    private List<Line> lines(List<SentPackage> sent, List<CamePackage> came) {
        List<Line> lines = new ArrayList<>();
        for (SentPackage row : sent) {
            Frozen frozen = files.thaw(row.manifest());
            lines.add(new Line.Sent(frozen.head(), frozen.totals(), row));
        }
        for (CamePackage row : came) {
            Frozen frozen = files.thaw(row.manifest());
            lines.add(new Line.Came(frozen.head(), frozen.totals(), row));
        }
        return List.copyOf(lines);
    }

    /** Records of a package that its receiver could not take, with his reasons. */
    public List<SetAside> setAside(Line line) {
        return switch (line) {
            case Line.Sent(var head, var _, var _) -> stores.outbox().setAside(head.recipient(), head.sequence());
            case Line.Came(var head, var _, var _) -> stores.inbox().setAside(head.sender(), head.sequence());
        };
    }
}
