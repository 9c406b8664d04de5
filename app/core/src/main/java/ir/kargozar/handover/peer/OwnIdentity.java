package ir.kargozar.handover.peer;

import ir.kargozar.log.Change;
import java.util.List;
import java.util.Optional;

/** Where the workspace keeps its identities, the private keys encrypted under the workspace's own key. */
public interface OwnIdentity {
    /** The present one. */
    Optional<Identity> find();

    /** Those that were renewed, the newest first. */
    List<Identity> former();

    /** Keeps the first identity; where there is one already, a fault IDENTITY_EXISTS. */
    void keep(Identity identity, Change change);

    /** From now on this one, the next of the present one, which becomes a former one. */
    void renew(Identity next, Change change);

    /** Writes into the log that the private key left the workspace. */
    void noteExport(Change change);
}
