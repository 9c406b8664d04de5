package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.listing.ClaimColumn;
import ir.kargozar.claim.listing.ListHabits;
import ir.kargozar.claim.listing.SavedFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListHabitsTest extends OnEachEngine {
    private static final ClaimFilter EVERYTHING = new ClaimFilter(
            "کریمی\u200Cنژاد \"=1+1\"",
            Set.of(Status.DRAFT, Status.PAID),
            Set.of(ClaimKind.GLOBAL),
            Set.of(ProviderType.PHARMACY),
            Set.of(Account.Confirmation.REJECTED),
            Optional.of(new JalaliDate(1405, 7, 1)),
            Optional.of(new JalaliDate(1405, 8, 30)),
            true);

    private ListHabits of(String who) {
        return new ListHabits(workspace.preferences(), who);
    }

    @Test
    void keepsFiltersByNameForEachPersonUntilTheyAreForgotten() {
        of("زهرا").save(new SavedFilter("همه چیز", EVERYTHING));
        of("زهرا").save(new SavedFilter("پیش‌نویس‌ها", ClaimFilter.ALL.statuses(Set.of(Status.DRAFT))));
        workspace.close();
        workspace = Engine.open(location);
        assertThat(of("زهرا").filters()).extracting(SavedFilter::name).containsExactly("همه چیز", "پیش‌نویس‌ها");
        assertThat(of("زهرا").filters().getFirst().filter()).isEqualTo(EVERYTHING);
        assertThat(of("رضا").filters()).isEmpty();
        assertThat(of("زهرا").save(new SavedFilter("همه چیز", ClaimFilter.ALL))).hasSize(2);
        assertThat(of("زهرا").forget("همه چیز")).extracting(SavedFilter::name).containsExactly("پیش‌نویس‌ها");
        assertThat(of("زهرا").filters()).hasSize(1);
    }

    @Test
    void keepsColumnsInTheirOrder() {
        assertThat(of("زهرا").columns()).isEqualTo(ClaimColumn.USUAL);
        of("زهرا").columns(List.of(ClaimColumn.CITY, ClaimColumn.NUMBER));
        assertThat(of("زهرا").columns()).containsExactly(ClaimColumn.CITY, ClaimColumn.NUMBER);
        assertThat(of("رضا").columns()).isEqualTo(ClaimColumn.USUAL);
    }

    @Test
    void leavesOutWhatThisProgramDoesNotKnow() {
        workspace.preferences().keep("زهرا", "claims.columns", "NUMBER,SHOE_SIZE");
        workspace
                .preferences()
                .keep(
                        "زهرا",
                        "claims.filters",
                        "[{\"name\":\"x\",\"text\":\"\",\"statuses\":[\"DRAFT\",\"LOST\"],\"kinds\":[],"
                                + "\"providerTypes\":[],\"confirmations\":[],\"from\":\"1405-13-01\",\"to\":\"\","
                                + "\"unpackaged\":false}]");
        assertThat(of("زهرا").columns()).containsExactly(ClaimColumn.NUMBER);
        assertThat(of("زهرا").filters())
                .containsExactly(new SavedFilter("x", ClaimFilter.ALL.statuses(Set.of(Status.DRAFT))));
    }
}
