package ir.kargozar.desktop.claims;

/** What came of one claim of many. */
public record ReportLine(boolean good, String sentence) {}
