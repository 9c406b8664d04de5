package ir.kargozar.cli;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
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
                                                ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                                : argument.paramLabel())
                                        .toList()));
            case OverwrittenOptionException twice ->
                problem("USAGE_TWICE", twice.getOverwritten().paramLabel());
            default -> described(wrong);
        };
        int status = answers.refuse(List.of(problem), ExitStatus.WRONG_USAGE);
        answers.hint(texts.say("cli.usage.hint") + " "
                + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return status;
    }

    private Problem described(ParameterException wrong) {
        if (wrong.getArgSpec() == null && wrong.getValue() == null) {
            return problem("COMMAND_MISSING");
        }
        String place = Optional.ofNullable(wrong.getArgSpec())
                .map(argument -> argument.isOption()
                        ? ((CommandLine.Model.OptionSpec) argument).longestName()
                        : argument.paramLabel())
                .orElse("");
        return problem(
                "USAGE_VALUE", place, Optional.ofNullable(wrong.getValue()).orElse(""));
    }

    /** A refusal: exit 1. A fault, or anything nobody foresaw: exit 3 with a short stable code. */
    int thrown(Exception thrown) {
        return switch (thrown) {
            case Refusal refusal -> answers.refuse(List.of(texts.problem("", refusal.code(), refusal.arguments())));
            case WrongUsage wrong -> answers.refuse(List.of(problem(wrong.code())), ExitStatus.WRONG_USAGE);
            case Fault fault -> fault(fault.code(), fault.arguments().toArray());
            default -> fault(code(thrown));
        };
    }

    /** A fault without a sentence of its own is shown with its code alone. */
    private int fault(String code, Object... arguments) {
        String own = "fault." + code;
        String sentence =
                texts.keys().contains(own) ? texts.say(own, arguments) : texts.say("fault.UNFORESEEN") + " " + code;
        return answers.refuse(List.of(new Problem("", code, sentence, "")), ExitStatus.FAULT);
    }

    /**
     * The same four-and-four letters for the same fault at the same place: kinds of the causes, and the program's own
     * methods on the way. A clerk can read it out on the telephone.
     */
    static String code(Throwable thrown) {
        int kinds = 0;
        int places = 0;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            kinds = kinds * 31 + cause.getClass().getName().hashCode();
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("ir.kargozar")) {
                    places = places * 31 + (frame.getClassName() + frame.getMethodName()).hashCode();
                }
            }
        }
        return letters(kinds) + "-" + letters(places);
    }

    private static String letters(int hash) {
        String digits = Integer.toUnsignedString(hash, 36).toUpperCase(Locale.ROOT);
        return ("0000" + digits).substring(digits.length());
    }

    private Problem problem(String code, String... arguments) {
        return texts.problem("", code, List.of(arguments));
    }
}
