package ir.kargozar.house.planted.cellar;

/** A class in no room of the table: a planted fault. */
public record Box(String text) {}
