package ir.kargozar.house.planted.money;

import ir.kargozar.house.planted.storage.Shelf;

/** A value that knows the store: a planted fault. */
public record Coin(Shelf shelf) {}
