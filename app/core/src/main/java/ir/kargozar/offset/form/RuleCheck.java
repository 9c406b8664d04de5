package ir.kargozar.offset.form;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.entry.Answers;
import ir.kargozar.money.Rial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of a form over its good values; wrong values were named before and are passed over here. */
final class RuleCheck {
    private final FormValues content;
    private final Optional<FormNumber> self;
    private final KnownForms others;
    private final Answers answers;

    RuleCheck(FormValues content, Optional<FormNumber> self, KnownForms others, Answers answers) {
        this.content = content;
        this.self = self;
        this.others = others;
        this.answers = answers;
    }

    /**
     * Problems: FORM_TERM_ORDER, FORM_TERM_OVER_YEAR (B14), FORM_SUM, FORM_AT_MOST (B12), FORM_ROW_TWICE,
     * WORKSHOP_OF_OTHER_CENTRE (B13), FORM_LISTED_UNKNOWN, FORM_LISTED_CENTRE, FORM_LISTED_NOT, FORM_LISTED_AMOUNT.
     */
    void check(List<FormRule> rules) {
        for (FormRule rule : rules) {
            switch (rule) {
                case FormRule.Term term -> term(term);
                case FormRule.Sum sum -> sum(sum);
                case FormRule.AtMost most -> atMost(most);
                case FormRule.Once once -> once(once.column());
                case FormRule.OneCentre one -> oneCentre(one);
                case FormRule.ListedIn listed -> listedIn(listed);
            }
        }
    }

    private void term(FormRule.Term term) {
        Optional<JalaliDate> from = content.date(term.from());
        Optional<JalaliDate> until = content.date(term.until());
        if (from.isEmpty() || until.isEmpty()) {
            return;
        }
        if (!until.get().isAfter(from.get())) {
            answers.against(term.until(), "FORM_TERM_ORDER", Answers.shown(from.get()), Answers.shown(until.get()));
        } else if (until.get().isAfter(FormRule.Term.latest(from.get()))) {
            answers.against(
                    term.until(),
                    "FORM_TERM_OVER_YEAR",
                    Answers.shown(from.get()),
                    Answers.shown(FormRule.Term.latest(from.get())));
        }
    }

    private void sum(FormRule.Sum rule) {
        List<String> parts = rule.parts().stream()
                .flatMap(part -> content.all(part).stream())
                .filter(part -> !part.isEmpty())
                .toList();
        Optional<Rial> total = content.amount(rule.total());
        if (parts.isEmpty() || total.isEmpty()) {
            return;
        }
        Rial sum = parts.stream().map(part -> Rial.of(part).orThrow()).reduce(Rial.ZERO, Rial::plus);
        if (!sum.equals(total.get())) {
            answers.against(
                    rule.total(), "FORM_SUM", total.get().grouped(), sum.grouped(), difference(sum, total.get()));
        }
    }

    private static String difference(Rial one, Rial other) {
        return (one.compareTo(other) > 0 ? one.minus(other) : other.minus(one)).grouped();
    }

    private void atMost(FormRule.AtMost rule) {
        Optional<Rial> amount = content.amount(rule.amount());
        Optional<Rial> limit = content.amount(rule.limit());
        if (amount.isPresent() && limit.isPresent() && amount.get().compareTo(limit.get()) > 0) {
            answers.against(
                    rule.amount(),
                    "FORM_AT_MOST",
                    amount.get().grouped(),
                    limit.get().grouped());
        }
    }

    private void once(String column) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> values = content.all(column);
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            Integer first = value.isEmpty() ? null : seen.putIfAbsent(value, i + 1);
            if (first != null) {
                answers.against(place(column, i), "FORM_ROW_TWICE", value, first.toString());
            }
        }
    }

    private void oneCentre(FormRule.OneCentre rule) {
        String centre = content.text(rule.centre());
        List<String> workshops = content.all(rule.workshop());
        for (int i = 0; i < workshops.size(); i++) {
            String place = place(rule.workshop(), i);
            String workshop = workshops.get(i);
            if (!workshop.isEmpty() && !centre.isEmpty()) {
                others.underOtherCentre(workshop, centre, self)
                        .ifPresent(other -> answers.against(
                                place,
                                "WORKSHOP_OF_OTHER_CENTRE",
                                workshop,
                                other.content().text(FormDefinition.CENTRE_NAME),
                                other.number().toString()));
            }
        }
    }

    private void listedIn(FormRule.ListedIn rule) {
        String typed = content.text(rule.form());
        if (typed.isEmpty()) {
            return;
        }
        Optional<KnownForms.Known> found = others.live(FormNumber.of(typed).orThrow());
        found.filter(known -> known.number().kind() == FormKind.WORKSHOPS)
                .ifPresentOrElse(
                        known -> listedIn(rule, known.content()),
                        () -> answers.against(rule.form(), "FORM_LISTED_UNKNOWN", typed));
    }

    private void listedIn(FormRule.ListedIn rule, FormValues list) {
        if (!list.text(FormDefinition.CENTRE_ID).equals(content.text(FormDefinition.CENTRE_ID))) {
            answers.against(rule.form(), "FORM_LISTED_CENTRE", list.text(FormDefinition.CENTRE_NAME));
            return;
        }
        String workshop = content.text(rule.workshop());
        if (workshop.isEmpty()) {
            return;
        }
        Optional<Map<String, String>> row = list.rows(FormDefinition.WORKSHOPS).stream()
                .filter(each -> workshop.equals(each.get(FormDefinition.WORKSHOP_CODE)))
                .findFirst();
        if (row.isEmpty()) {
            answers.against(rule.workshop(), "FORM_LISTED_NOT", workshop, content.text(rule.form()));
            return;
        }
        Rial listed =
                Rial.of(row.get().getOrDefault(FormDefinition.AMOUNT, "0")).orThrow();
        content.amount(rule.amount())
                .filter(amount -> !amount.equals(listed))
                .ifPresent(amount ->
                        answers.against(rule.amount(), "FORM_LISTED_AMOUNT", amount.grouped(), listed.grouped()));
    }

    /** {@code workshops[2].code} for a column, the name itself for a single field. */
    private String place(String name, int row) {
        int dot = name.indexOf('.');
        return dot > 0 && content.lists().containsKey(name.substring(0, dot))
                ? name.substring(0, dot) + "[" + row + "]" + name.substring(dot)
                : name;
    }
}
