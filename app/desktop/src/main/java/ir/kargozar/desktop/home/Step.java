package ir.kargozar.desktop.home;

import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.office.Desk;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may wait to be done at a desk; its words are {@code home.next.NAME}, its counts those of its filter. */
public enum Step {
    DRAFT,
    ACCEPTED,
    RETURNED_TO_INSURED,
    ANSWERED,
    RETURNED_BY_OFFICE,
    RECEIVED;

    /** In the order in which they are worked on. */
    static List<Step> of(Desk desk) {
        return desk == Desk.AGENCY
                ? List.of(DRAFT, ACCEPTED, RETURNED_TO_INSURED, ANSWERED, RETURNED_BY_OFFICE)
                : List.of(RECEIVED, ANSWERED, RETURNED_BY_OFFICE);
    }

    private Set<Status> statuses() {
        return switch (this) {
            case DRAFT -> EnumSet.of(Status.DRAFT);
            case ACCEPTED -> EnumSet.of(Status.ACCEPTED);
            case RETURNED_TO_INSURED -> EnumSet.of(Status.RETURNED_TO_INSURED);
            case ANSWERED -> EnumSet.of(Status.APPROVED, Status.PARTLY_APPROVED);
            case RETURNED_BY_OFFICE -> EnumSet.of(Status.RETURNED_BY_OFFICE);
            case RECEIVED -> EnumSet.of(Status.RECEIVED);
        };
    }

    ClaimFilter filter() {
        return this == ACCEPTED ? ClaimFilter.ALL.unpackaged(true) : ClaimFilter.ALL.statuses(statuses());
    }

    long count(Map<Status, Long> counts) {
        return statuses().stream()
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
    }

    Icon icon() {
        return switch (this) {
            case DRAFT -> Icon.DRAFT;
            case ACCEPTED -> Icon.SENT;
            case RETURNED_TO_INSURED, RETURNED_BY_OFFICE -> Icon.RETURNED;
            case ANSWERED -> Icon.GOOD;
            case RECEIVED -> Icon.RECEIVED;
        };
    }
}
