package ir.kargozar.desktop.counter;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Relation;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts the bank's word on an account into the form as soon as Sheba and owner are known; another Sheba begins unasked. What
 * the clerk says of this Sheba, by the form with the bank's stamp, is left alone.
 */
final class AccountRecall {

    private static final String SHEBA = "account.sheba";
    private static final String CONFIRMATION = "account.confirmation";
    private static final String CONFIRMED_ON = "account.confirmedOn";
    private static final String MAIN_NATIONAL_ID = "mainInsured.nationalId";

    private final Form form;
    private final Claims claims;
    private final Latest asking;
    private final Shown shown;
    private Optional<Asked> asked = Optional.empty();
    private Optional<Sheba> said = Optional.empty();
    private boolean filling;

    AccountRecall(Form form, Claims claims, Latest asking, Shown shown) {
        this.form = form;
        this.claims = claims;
        this.asking = asking;
        this.shown = shown;
        for (String path : List.of(SHEBA, ClaimFields.NATIONAL_ID, MAIN_NATIONAL_ID, ClaimFields.RELATION)) {
            form.field(path).text().addListener((_, _, _) -> recall());
        }
        form.field(CONFIRMATION).text().addListener((_, _, now) -> note(now));
    }

    private record Asked(Sheba sheba, NationalId owner) {}

    /** The clerk's own choice. */
    private void note(String chosen) {
        boolean isWord = chosen.equals(Confirmation.CONFIRMED.name()) || chosen.equals(Confirmation.REJECTED.name());
        if (!filling) {
            said = isWord ? value(SHEBA, Sheba::of) : Optional.empty();
        }
    }

    private void recall() {
        Optional<Asked> now = now();
        if (now.equals(asked)) {
            return;
        }
        asked = now;
        form.field(CONFIRMATION).hint().set("");
        now.ifPresent(wanted -> asking.ask(
                () -> claims.lastWord(wanted.sheba(), wanted.owner()), found -> take(wanted, found.orElse(null))));
    }

    private Optional<Asked> now() {
        String relation = form.field(ClaimFields.RELATION).text().get();
        boolean dependant = !relation.isEmpty() && Relation.valueOf(relation).isDependant();
        Optional<NationalId> owner = value(dependant ? MAIN_NATIONAL_ID : ClaimFields.NATIONAL_ID, NationalId::of);
        return value(SHEBA, Sheba::of).flatMap(sheba -> owner.map(id -> new Asked(sheba, id)));
    }

    private <T> Optional<T> value(String path, Function<String, Parsed<T>> rule) {
        String typed = form.value(path);
        return typed != null && rule.apply(typed) instanceof Parsed.Valid<T>(T value)
                ? Optional.of(value)
                : Optional.empty();
    }

    private void take(Asked wanted, @Nullable Account found) {
        if (!Optional.of(wanted).equals(asked)) {
            return;
        }
        if (found != null) {
            form.field(CONFIRMATION).hint().set(hint(found));
        }
        if (said.filter(wanted.sheba()::equals).isPresent()) {
            return;
        }
        filling = true;
        try {
            form.field(CONFIRMATION).set(found == null ? Confirmation.UNKNOWN : found.confirmation());
            form.field(CONFIRMED_ON)
                    .set(
                            found == null
                                    ? ""
                                    : found.confirmedOn().map(shown::date).orElse(""));
        } finally {
            filling = false;
        }
    }

    private String hint(Account found) {
        return found.confirmedOn()
                .map(day -> shown.texts()
                        .say(
                                "form.account.known",
                                shown.texts().word(found.confirmation()),
                                shown.code(shown.date(day))))
                .orElse("");
    }
}
