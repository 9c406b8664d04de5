package ir.kargozar.claim.rules;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.text.SearchKey;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of one office, from packs. For a claim that pack counts which is valid on the day the papers came: a
 * province's own before the general one, then the newest, then the office's own before the product's default.
 */
public final class RulePacks implements ClaimRules {
    private static final Comparator<RulePack> STRENGTH = Comparator.<RulePack, Boolean>comparing(
                    pack -> pack.scope().province().isPresent())
            .thenComparing(pack -> pack.scope().validFrom())
            .thenComparing(pack -> !pack.draft());

    private final List<RulePack> packs;
    private final Reasons reasons;
    private final Optional<Line> province;
    private final Texts texts;

    private record Reasons(List<ReturnReason> ofReturns, List<ReturnReason> ofDeductions) {}

    private RulePacks(List<RulePack> packs, Reasons reasons, Optional<Line> province, Texts texts) {
        this.packs = packs;
        this.reasons = reasons;
        this.province = province;
        this.texts = texts;
    }

    /**
     * The default packs and those of an office's folder, for no province yet. Refusals: RULE_FOLDER_MISSING,
     * RULE_FILE_BROKEN, RULE_FILE_WRONG (file, place, what), RULE_PACK_TWICE (both files).
     */
    public static RulePacks load(Optional<Path> officeFolder, Texts texts) {
        List<RulePack> packs = new ArrayList<>(RuleFiles.defaultPacks());
        officeFolder.map(RuleFiles::packsOf).ifPresent(own -> {
            requireEachOnce(own);
            packs.addAll(own);
        });
        Reasons reasons =
                new Reasons(reasons(officeFolder, RuleFiles.RETURNS), reasons(officeFolder, RuleFiles.DEDUCTIONS));
        return new RulePacks(List.copyOf(packs), reasons, Optional.empty(), texts);
    }

    private static List<ReturnReason> reasons(Optional<Path> officeFolder, String file) {
        return officeFolder
                .flatMap(folder -> RuleFiles.reasonsOf(folder, file))
                .orElseGet(() -> RuleFiles.defaultReasons(file));
    }

    private static void requireEachOnce(List<RulePack> own) {
        Map<RulePack.Scope, String> seen = new HashMap<>();
        for (RulePack pack : own) {
            String first = seen.putIfAbsent(pack.scope(), pack.file());
            if (first != null) {
                throw new Refusal("RULE_PACK_TWICE", first, pack.file());
            }
        }
    }

    /** The same packs as they count in a province. */
    public RulePacks in(Line name) {
        return new RulePacks(packs, reasons, Optional.of(name), texts);
    }

    /** Further problems: NO_RULE_PACK, ACCOUNT_REJECTED. */
    @Override
    public List<Problem> check(ClaimContent content) {
        List<Problem> problems = new ArrayList<>();
        Optional<RulePack> pack = pack(content.treatment().kind(), content.receivedOn());
        if (pack.isEmpty()) {
            problems.add(texts.problem(
                    "kind",
                    "NO_RULE_PACK",
                    List.of(texts.word(content.treatment().kind()))));
        }
        pack.ifPresent(found -> problems.addAll(found.check(content, texts)));
        if (content.account().confirmation() == Account.Confirmation.REJECTED) {
            problems.add(texts.problem("account.confirmation", "ACCOUNT_REJECTED", List.of()));
        }
        return List.copyOf(problems);
    }

    @Override
    public List<RequiredPaper> papers(ClaimKind kind, JalaliDate receivedOn) {
        return pack(kind, receivedOn).stream()
                .flatMap(pack -> pack.papers().stream())
                .map(PaperRule::shown)
                .toList();
    }

    @Override
    public List<ReturnReason> returnReasons() {
        return reasons.ofReturns();
    }

    @Override
    public List<ReturnReason> deductionReasons() {
        return reasons.ofDeductions();
    }

    private Optional<RulePack> pack(ClaimKind kind, JalaliDate day) {
        return packs.stream()
                .filter(pack -> pack.scope().kind() == kind)
                .filter(pack -> !pack.scope().validFrom().isAfter(day))
                .filter(pack -> pack.scope().province().map(this::isOurs).orElse(true))
                .max(STRENGTH);
    }

    private boolean isOurs(Line name) {
        return province.map(own -> key(own).equals(key(name))).orElse(false);
    }

    private static String key(Line name) {
        return SearchKey.of(name.value()).joined();
    }
}
