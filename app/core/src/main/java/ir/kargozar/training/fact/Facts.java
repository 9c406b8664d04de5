package ir.kargozar.training.fact;

import ir.kargozar.identity.NationalId;
import ir.kargozar.log.Change;
import java.util.List;
import java.util.Set;

/** What happened in training, own facts and those that came. */
public interface Facts {
    /** Keeps own ones, each with its log row. */
    void add(List<Fact> facts, Change change);

    /** In {@link Fact#ORDER}. */
    List<Fact> all();

    /** Those of some kinds, in {@link Fact#ORDER}. */
    List<Fact> of(Set<Kind> kinds);

    /** What happened to a person, in {@link Fact#ORDER}. */
    List<Fact> of(NationalId person);
}
