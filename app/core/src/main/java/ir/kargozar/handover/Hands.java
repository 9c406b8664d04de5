package ir.kargozar.handover;

import java.util.Optional;

/**
 * Through whose hands a package went: names of accounts; where there is none, as the log names them.
 *
 * @param maker who made it
 * @param second who confirmed it; empty where nobody else had to
 */
public record Hands(String maker, Optional<String> second) {}
