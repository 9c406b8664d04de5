package ir.kargozar.training.exercise;

import java.util.List;

/**
 * A fault that an exercise holds.
 *
 * @param reason code of the return reason that finds it; stands in facts and names the fault within its exercise
 * @param also codes that are as good
 * @param paper place of the paper on which it stands, 0 first; {@link #NOWHERE} where a paper is missing
 * @param seen words on that paper that show it, where nothing else does; may be empty
 * @param because one sentence that explains it
 */
public record Planted(String reason, List<String> also, int paper, String seen, String because) {
    public static final int NOWHERE = -1;

    public Planted {
        also = List.copyOf(also);
    }

    boolean isFoundBy(List<String> reasons) {
        return reasons.contains(reason) || also.stream().anyMatch(reasons::contains);
    }

    boolean isNamedBy(String code) {
        return reason.equals(code) || also.contains(code);
    }
}
