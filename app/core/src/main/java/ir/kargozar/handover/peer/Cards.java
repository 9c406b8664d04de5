package ir.kargozar.handover.peer;

import ir.kargozar.office.Office;
import ir.kargozar.text.Parsed;

/** Making, reading and writing cards. */
public interface Cards {
    /** A new key pair and card for an office. */
    Identity make(Office office);

    /** A new key pair and card, for which the key before it vouches. */
    Identity renew(Identity before, Office office);

    /** A card's file, not trusted in any way. Problems: CARD_NOT_A_CARD, CARD_KEY_WEAK. */
    Parsed<Card> read(byte[] file);

    /** The card as text to be sent to other offices. */
    String text(Card card);

    /** The private key as text, for training workspaces only: whoever has it reads every package to this office. */
    String privateText(Identity identity);
}
