package ir.kargozar.storage.handover;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.account.AccountDesk;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.handover.Hands;
import ir.kargozar.handover.Outbox;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.text.Line;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who made a package and who confirmed it, read from the log. */
class HandsOnStoreTest extends OnEachEngine {
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final Login HEAD = new Login("head.31");
    private static final Login CLERK = new Login("zahra");

    private Optional<Hands> hands(long sequence) {
        Outbox outbox = new JooqOutbox(workspace.store(), workspace.log());
        return outbox.hands(OFFICE, sequence);
    }

    private void made(String who, long sequence) {
        append(who, "claim.packaged", "3101-1405-000001");
        append(who, "package.made", JooqOutbox.subject(OFFICE, sequence));
    }

    private void append(String who, String action, String subject) {
        workspace.log().append(new Change(who, action), subject, "", "");
    }

    @Test
    void namesWhoMadeAPackageAndWhoConfirmedThatOne() {
        String user = workspace.signedIn().who();
        made(user, 1);
        AccountDesk desk = new AccountDesk(
                workspace.accounts(), workspace.passphrases(), workspace.transactions(), workspace.signedIn());
        desk.add(HEAD, new Line("Sara"), Set.of(Role.ADMINISTRATOR, Role.HEAD), "a long secret".toCharArray());
        made(HEAD.value(), 2);
        desk.add(CLERK, new Line("Leila"), Set.of(Role.CLERK), "another secret".toCharArray());
        append(HEAD.value(), "package.second", CLERK.value());
        workspace.signedIn().confirmedBy(Optional.of(CLERK));
        made(HEAD.value(), 3);
        workspace.signedIn().confirmedBy(Optional.empty());
        desk.off(CLERK);
        made(HEAD.value(), 4);

        assertThat(hands(1)).contains(new Hands(user, Optional.empty()));
        assertThat(hands(2)).contains(new Hands("Sara", Optional.empty()));
        assertThat(hands(3)).contains(new Hands("Sara", Optional.of("Leila")));
        assertThat(hands(4)).contains(new Hands("Sara", Optional.empty()));
        assertThat(hands(5)).isEmpty();
    }
}
