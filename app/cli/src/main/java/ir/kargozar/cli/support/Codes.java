package ir.kargozar.cli.support;

import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import ir.kargozar.support.KnownCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code codes [CODE]}: what a code of the program means and what to do about it; all of them without a word. */
@Command(name = "codes")
public final class Codes implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE", arity = "0..1")
    private @Nullable String code;

    public Codes(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<KnownCode> known = KnownCode.all(session.texts());
        String asked = code;
        if (asked != null) {
            String wanted = asked.toUpperCase(Locale.ROOT);
            known = known.stream().filter(each -> each.code().equals(wanted)).toList();
            if (known.isEmpty()) {
                throw new Refusal("CODE_UNKNOWN", asked);
            }
        }
        if (session.answers().isJson()) {
            return session.answers().list(known.stream().map(Codes::fields).toList());
        }
        known.forEach(
                each -> session.answers().say((each.code() + ": " + each.sentence() + " " + each.remedy()).strip()));
        return 0;
    }

    private static Map<String, Object> fields(KnownCode known) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", known.code());
        fields.put("kind", known.kind());
        fields.put("message", known.sentence());
        fields.put("advice", known.remedy());
        return fields;
    }
}
