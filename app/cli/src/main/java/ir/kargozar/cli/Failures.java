package ir.kargozar.cli;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.support.FaultCode;
import ir.kargozar.support.ProgramLog;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a command that cannot be done says, and its exit status: never a stack trace. */
final class Failures {
    private final Answers answers;
    private final Texts texts;

    Failures(Answers answers) {
        this.answers = answers;
        this.texts = answers.texts();
    }

    /** Wrong words: exit 2. */
    int usage(ParameterException wrong, String[] words) {
        Problem problem = switch (wrong) {
            case UnmatchedArgumentException unknown ->
                problem("USAGE_UNKNOWN", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                problem(
                        "USAGE_MISSING",
                        String.join(
                                " ",
                                missing.getMissing().stream()
                                        .map(argument -> argument.isOption()
                                                ? ((OptionSpec) argument).longestName()
                                                : argument.paramLabel())
                                        .toList()));
            case OverwrittenOptionException twice ->
                problem("USAGE_TWICE", twice.getOverwritten().paramLabel());
            case MutuallyExclusiveArgsException both -> problem("USAGE_EXCLUSIVE", choices(both));
            default -> described(wrong);
        };
        int status = answers.refuse(List.of(problem), ExitStatus.WRONG_USAGE);
        answers.hint(texts.say("cli.usage.hint") + " "
                + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return status;
    }

    /** Of which options only one may be said. */
    private static String choices(ParameterException wrong) {
        return wrong.getCommandLine().getCommandSpec().argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .flatMap(group -> group.options().stream())
                .map(OptionSpec::longestName)
                .collect(Collectors.joining(" "));
    }

    private Problem described(ParameterException wrong) {
        if (wrong.getArgSpec() == null && wrong.getValue() == null) {
            return problem("COMMAND_MISSING");
        }
        String place = Optional.ofNullable(wrong.getArgSpec())
                .map(argument -> argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel())
                .orElse("");
        Problem problem = problem(
                "USAGE_VALUE", place, Optional.ofNullable(wrong.getValue()).orElse(""));
        String allowed = wrong.getArgSpec() == null ? "" : allowed(wrong.getArgSpec());
        return allowed.isEmpty()
                ? problem
                : new Problem("", problem.code(), problem.message(), texts.say("cli.usage.allowed") + " " + allowed);
    }

    /** What an option can be, where that is a choice. */
    private static String allowed(ArgSpec argument) {
        Class<?> type = argument.isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? ""
                : Stream.of(constants)
                        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }

    /** A refusal: exit 1. A fault, or anything nobody foresaw: exit 3 with a short stable code. */
    int thrown(Exception thrown) {
        return switch (thrown) {
            case Refusal refusal -> answers.refuse(List.of(texts.problem("", refusal.code(), refusal.arguments())));
            case Mistyped wrong ->
                answers.refuse(List.of(texts.problem(wrong.place(), wrong.code(), wrong.arguments())));
            case WrongUsage wrong -> answers.refuse(List.of(problem(wrong.code())), ExitStatus.WRONG_USAGE);
            case Fault fault -> fault(fault);
            default -> unforeseen(thrown);
        };
    }

    /** With the code under which the program's log tells more; a fault without a sentence of its own has that alone. */
    private int fault(Fault fault) {
        String shortCode = ProgramLog.fault(fault);
        String own = "fault." + fault.code();
        String sentence = texts.keys().contains(own)
                ? texts.spell(own, fault.arguments().toArray()) + " (" + FaultCode.of(fault) + ")"
                : texts.say("fault.UNFORESEEN") + " " + shortCode;
        return answers.refuse(List.of(new Problem("", fault.code(), sentence, "")), ExitStatus.FAULT);
    }

    private int unforeseen(Exception thrown) {
        String code = ProgramLog.fault(thrown);
        String sentence = texts.say("fault.UNFORESEEN") + " " + code;
        return answers.refuse(List.of(new Problem("", code, sentence, "")), ExitStatus.FAULT);
    }

    private Problem problem(String code, String... arguments) {
        return texts.problem("", code, List.of(arguments));
    }
}
