package ir.kargozar.desktop.bank;

import ir.kargozar.bank.AskedList;
import ir.kargozar.bank.BankAccounts.Rejected;
import ir.kargozar.claim.Account.Confirmation;
import java.util.List;
import java.util.Map;

/** What stands on the screen while no answer is looked at. */
record BankFacts(Map<Confirmation, Long> counts, List<AskedList> lists, List<Rejected> rejected) {}
