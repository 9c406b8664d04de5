package ir.kargozar.house.planted.claim.entry;

/** No fault of its own. */
public record Form(String text) {}
