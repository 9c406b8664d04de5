package ir.kargozar.handover.peer;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Getting to know other offices: this one's card to show, theirs to take in, compare and trust. */
public final class Acquaintance {
    private final Cards cards;
    private final OwnIdentity own;
    private final Peers peers;
    private final Transactions transactions;
    private final Office office;

    public Acquaintance(Cards cards, OwnIdentity own, Peers peers, Transactions transactions, Office office) {
        this.cards = cards;
        this.own = own;
        this.peers = peers;
        this.transactions = transactions;
        this.office = office;
    }

    /** This workspace's identity, made at first use. */
    public Identity identity(String who) {
        return own.find()
                .orElseGet(() -> transactions.within(() -> own.find().orElseGet(() -> {
                    Identity made = cards.make(office);
                    own.keep(made, new Change(who, "identity.made"));
                    return made;
                })));
    }

    /** A new key and card; the next package to each peer tells of it. */
    public Identity renew(String who) {
        return transactions.within(() -> {
            Identity next = cards.renew(identity(who), office);
            own.renew(next, new Change(who, "identity.renewed"));
            return next;
        });
    }

    /** Keys renewed here and elsewhere. */
    public Renewals renewals() {
        return new Renewals(own, peers);
    }

    /** This workspace's card as text to be sent to other offices. */
    public String card(String who) {
        return cards.text(identity(who).card());
    }

    /** The private key as text; refused by a live workspace: IDENTITY_PRIVATE_LIVE. */
    public String privateKey(String who) {
        if (!office.training()) {
            throw new Refusal("IDENTITY_PRIVATE_LIVE");
        }
        Identity identity = identity(who);
        own.noteExport(new Change(who, "identity.private-exported"));
        return cards.privateText(identity);
    }

    /**
     * Takes in a card, not trusted yet; the same card again changes nothing. Refusals: CARD_NOT_A_CARD, CARD_KEY_WEAK,
     * CARD_TRAINING, CARD_LIVE, CARD_OWN, CARD_OTHER where another card of that office is still trusted.
     */
    public Peer add(byte[] file, String who) {
        Card card = switch (cards.read(file)) {
            case Parsed.Valid<Card>(Card valid) -> valid;
            case Parsed.Invalid<Card>(String code, List<String> arguments) ->
                throw new Refusal(code, arguments.toArray(String[]::new));
        };
        if (card.training() != office.training()) {
            throw new Refusal(
                    card.training() ? "CARD_TRAINING" : "CARD_LIVE",
                    card.office().value());
        }
        if (card.office().equals(office.code())) {
            throw new Refusal("CARD_OWN", card.office().value());
        }
        return transactions.within(() -> put(card, who));
    }

    private Peer put(Card card, String who) {
        Peer known = peers.find(card.office()).orElse(null);
        if (known != null && known.card().equals(card)) {
            return known;
        }
        if (known != null && known.isTrusted()) {
            throw new Refusal("CARD_OTHER", card.office().value());
        }
        Peer shown = new Peer(card, Peer.Trust.SHOWN);
        peers.put(shown, new Change(who, "peer.added"));
        return shown;
    }

    /**
     * A person compared the fingerprint. Refusals: PEER_UNKNOWN, PEER_REVOKED, PEER_FINGERPRINT where it is another
     * card's.
     */
    public Peer trust(OfficeCode code, Fingerprint compared, String who) {
        return change(code, Peer.Trust.TRUSTED, compared, new Change(who, "peer.trusted"));
    }

    /** Nothing of this peer's card is taken any more. Refusal: PEER_UNKNOWN. */
    public Peer revoke(OfficeCode code, String who) {
        return change(code, Peer.Trust.REVOKED, null, new Change(who, "peer.revoked"));
    }

    private Peer change(OfficeCode code, Peer.Trust trust, @Nullable Fingerprint compared, Change change) {
        return transactions.within(() -> {
            Peer peer = peers.find(code).orElseThrow(() -> new Refusal("PEER_UNKNOWN", code.value()));
            if (compared != null && !compared.equals(peer.card().fingerprint())) {
                throw new Refusal("PEER_FINGERPRINT", code.value());
            }
            if (peer.trust() == Peer.Trust.REVOKED && trust == Peer.Trust.TRUSTED) {
                throw new Refusal("PEER_REVOKED", code.value());
            }
            Peer changed = peer.with(trust);
            peers.put(changed, change);
            return changed;
        });
    }

    public Optional<Peer> find(OfficeCode code) {
        return peers.find(code);
    }

    /** Every peer, by code. */
    public List<Peer> list() {
        return peers.list();
    }
}
