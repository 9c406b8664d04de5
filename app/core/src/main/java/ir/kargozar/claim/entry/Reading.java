package ir.kargozar.claim.entry;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.text.Problem;
import java.util.List;

/** What came of reading an entry: valid content, or every problem at once. */
public sealed interface Reading {
    record Valid(ClaimContent content) implements Reading {}

    record Refused(List<Problem> problems) implements Reading {}
}
