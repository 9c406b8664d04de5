package ir.kargozar.bank;

import ir.kargozar.bank.BankAccounts.TakenFile;
import ir.kargozar.bank.file.AnswerReader;
import ir.kargozar.bank.file.AnswerRow.Answer;
import ir.kargozar.bank.file.AnswerSheet;
import ir.kargozar.bank.file.BankFormat;
import ir.kargozar.bank.file.BankFormats;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.claim.ClaimDesk.Words;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.Sheba;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Obtains the bank's confirmation of accounts (A2): asks by lists, takes answers, lets a person decide on mismatches. */
public final class BankDesk {
    private final BankAccounts accounts;
    private final AccountClaims claims;
    private final Transactions transactions;
    private final Words words;
    private final Own own;

    public BankDesk(BankAccounts accounts, AccountClaims claims, Transactions transactions, Words words, Own own) {
        this.accounts = accounts;
        this.claims = claims;
        this.transactions = transactions;
        this.words = words;
        this.own = own;
    }

    /** @param formats folder of the office's own form of lists, if it has one */
    public record Own(OfficeCode office, Optional<Path> formats) {
        private BankFormat format() {
            return BankFormats.load(formats);
        }
    }

    /** What came of taking an answer: accounts by their new word, claims that carry it now, lines left open. */
    public record Applied(long confirmed, long rejected, long claims, long open) {}

    public Map<Confirmation, Long> counts() {
        return accounts.counts();
    }

    public List<AskedList> lists() {
        return accounts.lists();
    }

    /** Accounts the bank rejected that claims still stand open with. */
    public List<BankAccounts.Rejected> rejected(int limit) {
        return accounts.rejected(limit);
    }

    /**
     * A new list of every account to ask about. Refusal: BANK_NOTHING_TO_ASK.
     *
     * @param again also accounts that stand in an earlier list and have no answer yet
     */
    public AskedList makeList(boolean again, String who) {
        return transactions.within(() -> {
            List<OwnedAccount> asked = accounts.toAsk(again);
            if (asked.isEmpty()) {
                throw new Refusal("BANK_NOTHING_TO_ASK");
            }
            AskedList list = accounts.addList(own.office(), asked, today(), new Change(who, "bank.listed"));
            BankWord word = new BankWord(Confirmation.ASKED, today(), "");
            claims.tell(
                    asked.stream().collect(Collectors.toMap(OwnedAccount::key, _ -> word, (one, _) -> one)),
                    new Change(who, "claim.account-asked"));
            return list;
        });
    }

    /** A list as CSV for the bank; the stream is flushed, not closed. Refusals: BANK_LIST_UNKNOWN, those of the format. */
    public void write(long list, OutputStream out) {
        List<OwnedAccount> rows = accounts.rows(list);
        if (rows.isEmpty()) {
            throw new Refusal("BANK_LIST_UNKNOWN", Long.toString(list));
        }
        new AskCsv(own.format()).write(list, rows, out);
    }

    /**
     * What a bank's file would change; nothing is changed. Refusals: of {@link AnswerReader}; BANK_ANSWER_TAKEN where
     * the same file was taken and no line of it is open.
     */
    public AnswerPreview preview(InputStream file) {
        return preview(new AnswerReader(own.format(), words.texts(), today()).read(file));
    }

    private AnswerPreview preview(AnswerSheet sheet) {
        Optional<TakenFile> taken = accounts.taken(sheet.hash());
        taken.filter(file -> file.openLines().isEmpty()).ifPresent(file -> {
            throw new Refusal("BANK_ANSWER_TAKEN", shown(file.on()));
        });
        List<Answer> rows = sheet.rows().stream()
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .toList();
        Set<Sheba> shebas = rows.stream().map(Answer::sheba).collect(Collectors.toSet());
        Set<NationalId> owners =
                rows.stream().flatMap(row -> row.owner().stream()).collect(Collectors.toSet());
        OwnerNames names = new OwnerNames(own.format().titles());
        Predicate<Long> settled =
                line -> taken.map(file -> !file.openLines().contains(line)).orElse(false);
        Matching matching = new Matching(accounts.withSheba(shebas), accounts.ofOwners(owners), names);
        return new AnswerPreview(sheet, taken.map(TakenFile::on), matching.lines(sheet.rows(), settled));
    }

    private static String shown(JalaliDate date) {
        return date.toString().replace('-', '/');
    }

    /**
     * Takes a file as it was shown, all in one transaction. A line of mismatch without a decision stays open. Refusals:
     * BANK_ANSWER_TAKEN; BANK_CHANGED_MEANWHILE where something was changed since it was shown; BANK_LINE_NOT_OPEN
     * (line) for a decision on a line there is nothing to decide on; BANK_DECISIONS_DIFFER (line) for two decisions on
     * one account.
     *
     * @param decisions by line
     */
    public Applied apply(AnswerPreview seen, Map<Long, Decision> decisions, String who) {
        return transactions.within(() -> {
            AnswerPreview now = preview(seen.sheet());
            if (!now.equals(seen)) {
                throw new Refusal("BANK_CHANGED_MEANWHILE");
            }
            Verdicts verdicts = Verdicts.of(now, decisions, today());
            accounts.answered(verdicts.answers(), new Change(who, "bank.answered"));
            Map<OwnedAccount.Key, BankWord> told = new LinkedHashMap<>();
            verdicts.answers()
                    .forEach(each -> told.put(each.account().key(), each.word().orElseThrow()));
            long changed = claims.tell(told, new Change(who, "claim.account-answered"));
            accounts.take(
                    new TakenFile(seen.sheet().hash(), today(), verdicts.open()), new Change(who, "bank.answer-taken"));
            return new Applied(
                    verdicts.count(Confirmation.CONFIRMED),
                    verdicts.count(Confirmation.REJECTED),
                    changed,
                    verdicts.open().size());
        });
    }

    private JalaliDate today() {
        return words.today();
    }
}
