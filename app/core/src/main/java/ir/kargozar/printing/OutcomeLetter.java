package ir.kargozar.printing;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Assignment;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.wording.FilledWording;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Values;
import ir.kargozar.printing.wording.Values.Rows;
import ir.kargozar.printing.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letter to the main insured on what became of the claim (A7). */
final class OutcomeLetter {
    private static final String REASONS = "reasons";
    private static final String DEDUCTIONS = "deductions";
    static final Form FORM = Form.of("outcome", "title", "approved", "partly", "returned", "paid", "boxes")
            .with("fields", REASONS, DEDUCTIONS);
    /** Where it was assigned to a centre. */
    static final Form ASSIGNED =
            Form.of("outcome-assigned", "title", "assigned", "boxes").with("fields", DEDUCTIONS);

    private static final float BOX_HEIGHT = 62;

    private final PaperWords words;

    OutcomeLetter(PaperWords words) {
        this.words = words;
    }

    /**
     * What was decided.
     *
     * @param section of the wording that says it
     * @param approved zero where it was given back
     */
    private record Outcome(
            String section, JalaliDate on, Rial approved, List<ReturnReason> reasons, List<Deduction> deductions) {}

    private Outcome outcome(Claim<?> claim) {
        return switch (claim.state()) {
            case ClaimState.Approved state ->
                new Outcome(
                        state.approved().equals(state.claimed()) ? "approved" : "partly",
                        state.on(),
                        state.approved(),
                        List.of(),
                        state.deductions());
            case ClaimState.ReturnedByOffice state ->
                new Outcome("returned", state.on(), Rial.ZERO, state.reasons(), List.of());
            case ClaimState.Paid state ->
                new Outcome(
                        state.assigned().isPresent() ? "assigned" : "paid",
                        state.on(),
                        state.amount(),
                        List.of(),
                        state.deductions());
            default -> throw new Refusal("CLAIM_UNDECIDED", claim.number().toString(), words.word(claim.status()));
        };
    }

    static Form form(Claim<?> claim) {
        return assigned(claim).isPresent() ? ASSIGNED : FORM;
    }

    private static Optional<Assignment> assigned(Claim<?> claim) {
        return claim.in(ClaimState.Paid.class).flatMap(paid -> paid.state().assigned());
    }

    Sheet sheet(Claim<?> claim, Office office, Wording wording, PaperSize size) {
        Outcome outcome = outcome(claim);
        ClaimFacts facts = new ClaimFacts(claim, office, words);
        Map<String, Rows> lists =
                Map.of(REASONS, facts.reasons(outcome.reasons), DEDUCTIONS, facts.deductions(outcome.deductions));
        FilledWording filled = wording.fill(Values.of(places(claim, facts, outcome), lists));
        String title = filled.text("title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts.letterhead(title, Field.of(words.say("date"), words.date(outcome.on))));
        blocks.addAll(filled.blocks(outcome.section));
        blocks.add(new Boxes(filled.boxes("boxes"), BOX_HEIGHT));
        String name = title + " " + words.code(claim.number());
        return new Sheet(size, name, blocks, words.furniture(office, wording.draft(), name));
    }

    private Map<String, String> places(Claim<?> claim, ClaimFacts facts, Outcome outcome) {
        Map<String, String> places = facts.places();
        Rial deduction = claim.content().amount().minus(outcome.approved);
        places.put("on", words.date(outcome.on));
        places.put("approved", words.rials(outcome.approved));
        places.put("approved.inWords", words.inWords(outcome.approved));
        places.put("deduction", words.rials(deduction));
        places.put("deduction.inWords", words.inWords(deduction));
        assigned(claim)
                .ifPresentOrElse(
                        to -> {
                            places.put("centre", words.name(to.name().value()));
                            places.put("centre.code", words.code(to.centre()));
                            places.put("letter", words.code(to.letter().value()));
                            places.put("letter.on", words.date(to.on()));
                        },
                        () -> places.put(
                                "account",
                                words.code(claim.content().account().sheba().grouped())));
        return places;
    }
}
