package ir.kargozar.claim.draft;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Clearance;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.money.Rial;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.claim.JooqFormerClaims;
import ir.kargozar.storage.draft.JooqUnfinishedEntries;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.PlantedFault;
import ir.kargozar.training.sample.SampleClaims;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The counter of one workspace, for tests: its desks over the real store, and contents to hand in. */
public final class Counter {
    public static final JalaliDate TODAY = new JalaliDate(1405, 8, 15);
    public static final Clock CLOCK =
            Clock.fixed(TODAY.gregorian().atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    public static final String WHO = "رضایی";
    public static final Texts TEXTS = Texts.of(Language.FA);

    public final Workspace workspace;
    public final ClaimDesk desk;
    public final UnfinishedEntries journal;
    public final Drafts drafts;
    private final SampleClaims samples;
    private final RulePacks rules;

    public Counter(Workspace workspace) {
        this(workspace, Clearance.OPEN);
    }

    /** @param clearance who may accept */
    public Counter(Workspace workspace, Clearance clearance) {
        this.workspace = workspace;
        rules = RulePacks.load(Optional.empty(), TEXTS).in(workspace.office().province());
        ClaimDesk.Words words = new ClaimDesk.Words(CLOCK, TEXTS);
        desk = new ClaimDesk(
                workspace.claims(),
                new ClaimDesk.Terms(rules, clearance),
                workspace.transactions(),
                workspace.office(),
                words);
        journal = new JooqUnfinishedEntries(workspace.store(), workspace.log());
        drafts = Drafts.of(
                new Drafts.Stores(
                        workspace.claims(),
                        new JooqFormerClaims(workspace.store(), workspace.claims(), TEXTS),
                        journal,
                        workspace.log(),
                        workspace.transactions()),
                desk,
                words);
        samples = new SampleClaims(5, new JalaliDate(1405, 8, 1), TODAY, rules);
    }

    /** A claim that lacks nothing. */
    public ClaimContent honest(long index) {
        return content(index, Optional.empty());
    }

    public ClaimContent lackingAPaper(long index) {
        return content(index, Optional.of(PlantedFault.MISSING_PAPER));
    }

    /** A claim that lacks nothing, whose papers come on this day. */
    public ClaimContent honest(JalaliDate day) {
        return content(new SampleClaims(5, day, day, rules), 0, Optional.empty());
    }

    private ClaimContent content(long index, Optional<PlantedFault> fault) {
        return content(samples, index, fault);
    }

    private static ClaimContent content(SampleClaims from, long index, Optional<PlantedFault> fault) {
        return ((Reading.Valid)
                        new ClaimReader(TEXTS).read(from.at(index, fault).entry()))
                .content();
    }

    /** The same, one rial dearer. */
    public static ClaimContent dearer(ClaimContent content) {
        List<Item> items = content.items().stream()
                .map(item -> new Item(
                        item.service(),
                        item.invoiceNumber(),
                        item.invoiceDate(),
                        item.amount().plus(new Rial(1))))
                .toList();
        return new ClaimContent(
                content.insured(),
                content.mainInsured(),
                content.representative(),
                content.account(),
                content.treatment(),
                content.receivedOn(),
                items,
                content.papers());
    }

    public Claim<?> stored(ClaimNumber number) {
        return workspace.claims().find(number).orElseThrow();
    }

    /** The actions in the log of a claim, oldest first. */
    public List<String> actions(ClaimNumber number) {
        return drafts.history().of(number).stream().map(ClaimStep::action).toList();
    }

    public static Claim<?> done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Claim<?> claim) -> claim;
            case Outcome.Refused(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    public static List<String> refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Claim<?> claim) -> throw new AssertionError("taken: " + claim);
            case Outcome.Refused(List<Problem> problems) ->
                problems.stream().map(Problem::code).toList();
        };
    }
}
