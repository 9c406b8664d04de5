package ir.kargozar.bank;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.Sheba;
import ir.kargozar.log.Change;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The accounts of a workspace's claims, what the bank was asked and what it said. Every change writes its log row. */
public interface BankAccounts {

    /**
     * Accounts of claims whose papers were not given back and which are not paid, that nobody has confirmed.
     *
     * @param again also those asked before and not answered yet
     */
    List<OwnedAccount> toAsk(boolean again);

    /** How many accounts there are to ask about (UNKNOWN), and how many stand in each other state. */
    Map<Confirmation, Long> counts();

    /** Accounts of claims with one of these Shebas. */
    List<KnownAccount> withSheba(Collection<Sheba> shebas);

    /** Accounts of claims that belong to one of these persons. */
    List<KnownAccount> ofOwners(Collection<NationalId> owners);

    /** Accounts the bank rejected, newest first, with the claims that stand open with them. */
    List<Rejected> rejected(int limit);

    record Rejected(KnownAccount account, List<ClaimNumber> claims) {}

    /** Keeps a new list and notes each account as asked, unless the bank has answered on it. */
    AskedList addList(OfficeCode office, List<OwnedAccount> accounts, JalaliDate on, Change change);

    /** Newest first. */
    List<AskedList> lists();

    /** The rows of a list in their order; none for a number that is not there. */
    List<OwnedAccount> rows(long list);

    /** The bank's word, in place of what was known. */
    void answered(List<KnownAccount> answers, Change change);

    /** Claims with one of these accounts whose content is not frozen in a package. */
    List<ClaimNumber> openClaims(Collection<OwnedAccount.Key> accounts);

    /** An answer file that was taken before. */
    Optional<TakenFile> taken(String hash);

    /** Notes an answer file as taken, in the place of an earlier note on it. */
    void take(TakenFile file, Change change);

    /**
     * @param hash SHA-256 of the file, hexadecimal
     * @param openLines lines of it that nobody has decided on
     */
    record TakenFile(String hash, JalaliDate on, Set<Long> openLines) {}
}
