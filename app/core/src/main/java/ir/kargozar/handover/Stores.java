package ir.kargozar.handover;

import ir.kargozar.claim.Claims;
import ir.kargozar.handover.circular.CircularCopies;
import ir.kargozar.handover.conflict.ClaimConflicts;
import ir.kargozar.handover.fact.FactMail;
import ir.kargozar.handover.form.FormMail;
import ir.kargozar.handover.paper.PaperChecks;
import ir.kargozar.handover.restored.ClaimNumbers;
import ir.kargozar.handover.restored.Recollections;
import ir.kargozar.handover.settlement.SettlementMail;
import ir.kargozar.handover.statement.StatementCopies;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Transactions;
import ir.kargozar.scan.Scans;

/** Where sending and receiving keep what they do, all of it in one transaction. */
public record Stores(
        Claims claims,
        Scans scans,
        FormMail forms,
        CircularCopies circulars,
        StatementCopies statements,
        FactMail facts,
        SettlementMail settlements,
        Outbox outbox,
        Inbox inbox,
        ClaimConflicts conflicts,
        PaperChecks papers,
        Recollections memory,
        ClaimNumbers numbers,
        ChangeLog log,
        Transactions transactions) {}
