package ir.kargozar;

import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.handover.Here;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.printing.PdfFormPapers;
import ir.kargozar.storage.Workspace;

/** What hangs on an open workspace in one language. */
record Wings(Press press, Offset offset, Optics optics, Post post, Staff staff) {

    static Wings of(Workspace workspace, OwnFiles own, ClaimDesk.Words words) {
        Staff staff = new Staff(workspace);
        Press press = new Press(
                words.texts(),
                own,
                new PdfFormPapers.Here(workspace.office(), words.clock().getZone()),
                staff::require);
        Offset offset =
                new Offset(workspace, own, press, new FormDesk.Here(workspace.office(), words.clock(), words.texts()));
        Post post = new Post(workspace, own, new Here(workspace.office(), words.clock(), words.texts()), offset);
        workspace.signedIn().speaking(words.texts()::word);
        return new Wings(press, offset, new Optics(workspace, own, words), post, staff);
    }
}
