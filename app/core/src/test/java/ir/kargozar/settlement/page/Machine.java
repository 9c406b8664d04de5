package ir.kargozar.settlement.page;

import ir.kargozar.offset.FormState;
import ir.kargozar.settlement.fact.SampleDebts;
import ir.kargozar.settlement.ledger.DebtState;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * States and the steps between them, as the code has them.
 *
 * @param states in the order in which the code names them; the first is where it begins
 */
record Machine(String name, List<String> states, List<Step> steps) {
    record Step(String from, String word, String to) {}

    /** A form's states are types, and its steps their methods: read from both. */
    static Machine ofForms() {
        List<String> states = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Class<?> state : FormState.class.getPermittedSubclasses()) {
            states.add(state.getSimpleName());
            Arrays.stream(state.getDeclaredMethods())
                    .filter(method -> FormState.class.isAssignableFrom(method.getReturnType()))
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .map(Machine::step)
                    .forEach(steps::add);
        }
        return new Machine("forms", states, steps);
    }

    private static Step step(Method method) {
        return new Step(
                method.getDeclaringClass().getSimpleName(),
                method.getName(),
                method.getReturnType().getSimpleName());
    }

    /** A debt's state is what the ledger says of its facts: each fact is tried in each state. */
    static Machine ofDebts() {
        List<String> states =
                Arrays.stream(DebtState.values()).map(Machine::name).toList();
        Set<Step> steps = new LinkedHashSet<>();
        for (SampleDebts.Tried tried : SampleDebts.tried()) {
            steps.add(new Step(name(tried.before()), tried.fact().word(), name(tried.after())));
        }
        return new Machine("debts", states, List.copyOf(steps));
    }

    private static String name(DebtState state) {
        String word = state.name();
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** As Mermaid reads it. */
    String mermaid() {
        StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n    direction LR\n    [*] --> ")
                .append(states.getFirst())
                .append('\n');
        steps.forEach(step -> text.append("    %s --> %s: %s%n".formatted(step.from(), step.to(), step.word())));
        return text.append("```\n").toString().replace("\r\n", "\n");
    }
}
