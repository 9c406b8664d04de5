package ir.kargozar.handover;

import ir.kargozar.claim.Claims;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Transactions;

/** Where sending and receiving keep what they do, all of it in one transaction. */
public record Stores(Claims claims, Outbox outbox, Inbox inbox, ChangeLog log, Transactions transactions) {}
