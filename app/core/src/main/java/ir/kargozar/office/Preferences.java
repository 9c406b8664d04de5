package ir.kargozar.office;

import java.util.Optional;

/**
 * Small things a workspace remembers of how a person likes it: saved filters, columns. They say nothing of a claim, so
 * they stand in no log; they are encrypted with everything else.
 */
public interface Preferences {

    Optional<String> find(String who, String name);

    void keep(String who, String name, String value);
}
