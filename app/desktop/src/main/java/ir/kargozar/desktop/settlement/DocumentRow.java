package ir.kargozar.desktop.settlement;

import ir.kargozar.settlement.ledger.Receivables.Document;

/** @param centre its name */
public record DocumentRow(Document document, String centre) {}
