package ir.kargozar.desktop;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Claims;
import ir.kargozar.desktop.palette.Finder;
import ir.kargozar.desktop.palette.Hit;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import java.util.List;
import java.util.function.Consumer;

/** Claims for the palette: by number, or by anything of the person and the provider. */
record ClaimFinder(Claims claims, Shown shown, Consumer<ClaimNumber> open) implements Finder {

    private static final int MOST = 8;

    @Override
    public List<Hit> find(String typed) {
        return claims.list(ClaimQuery.ALL.text(typed).limit(MOST)).lines().stream()
                .map(this::hit)
                .toList();
    }

    private Hit hit(ClaimLine line) {
        return Hit.of(
                "claim-" + line.number(),
                Icon.CLAIMS,
                line.insured(),
                String.join(
                        shown.texts().say("list.comma"),
                        shown.code(line.number()),
                        shown.texts().word(line.status()),
                        line.provider()),
                () -> open.accept(line.number()));
    }
}
