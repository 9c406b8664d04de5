package ir.kargozar.bench.simulation;

import ir.kargozar.office.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is counted while the year goes by. */
final class Figures {
    private final Map<String, Integer> refusals = new TreeMap<>();
    private long made;
    private long arrived;
    private long doubled;
    private long missing;
    private long damagedTaken;
    private long damagedRefused;
    private long imports;
    long sent;
    long lost;
    long duplicated;
    long reordered;
    long damaged;
    long restored;
    long rewritten;
    long renumbered;
    long enteredAnew;
    long unanswered;
    long unsettled;

    boolean expect(Refusal refusal, String... codes) {
        if (!List.of(codes).contains(refusal.code())) {
            throw refusal;
        }
        return false;
    }

    void took(boolean isDamaged) {
        imports++;
        damagedTaken += isDamaged ? 1 : 0;
    }

    void refused(String code, boolean isDamaged) {
        imports++;
        damagedRefused += isDamaged ? 1 : 0;
        refusals.merge(code, 1, Integer::sum);
    }

    void post(Mail mail) {
        sent += mail.sent;
        lost += mail.lost;
        duplicated += mail.duplicated;
        reordered += mail.reordered;
        damaged += mail.damaged;
    }

    void count(Set<String> papers, Map<String, Integer> there) {
        made += papers.size();
        for (String paper : papers) {
            int times = there.getOrDefault(paper, 0);
            arrived += times > 0 ? 1 : 0;
            missing += times == 0 ? 1 : 0;
            doubled += Math.max(0, times - 1);
        }
    }

    /** What another year counted comes on top. */
    void add(Figures year) {
        made += year.made;
        arrived += year.arrived;
        doubled += year.doubled;
        missing += year.missing;
        damagedTaken += year.damagedTaken;
        damagedRefused += year.damagedRefused;
        imports += year.imports;
        sent += year.sent;
        lost += year.lost;
        duplicated += year.duplicated;
        reordered += year.reordered;
        damaged += year.damaged;
        restored += year.restored;
        rewritten += year.rewritten;
        renumbered += year.renumbered;
        enteredAnew += year.enteredAnew;
        unanswered += year.unanswered;
        unsettled += year.unsettled;
        year.refusals.forEach((code, times) -> refusals.merge(code, times, Integer::sum));
    }

    boolean holds() {
        return made == arrived
                && doubled == 0
                && missing == 0
                && damagedTaken == 0
                && unanswered == 0
                && unsettled == 0;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("packages", sent);
        fields.put("lost", lost);
        fields.put("duplicated", duplicated);
        fields.put("reordered", reordered);
        fields.put("damaged", damaged);
        fields.put("damagedRefused", damagedRefused);
        fields.put("damagedTaken", damagedTaken);
        fields.put("restored", restored);
        fields.put("writtenAgain", rewritten);
        fields.put("imports", imports);
        fields.put("refusals", refusals);
        fields.put("claimsMade", made);
        fields.put("claimsArrived", arrived);
        fields.put("doubled", doubled);
        fields.put("missing", missing);
        fields.put("renumbered", renumbered);
        fields.put("enteredAnew", enteredAnew);
        fields.put("answersThatDiffer", unanswered);
        fields.put("provincesNotSettled", unsettled);
        return fields;
    }
}
