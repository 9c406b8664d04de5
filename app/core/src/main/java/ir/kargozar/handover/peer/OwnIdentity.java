package ir.kargozar.handover.peer;

import ir.kargozar.log.Change;
import java.util.Optional;

/** Where the workspace keeps its identity, the private key encrypted under the workspace's own key. */
public interface OwnIdentity {

    Optional<Identity> find();

    /** Keeps the first identity; where there is one already, a fault IDENTITY_EXISTS. */
    void keep(Identity identity, Change change);

    /** Writes into the log that the private key left the workspace. */
    void noteExport(Change change);
}
