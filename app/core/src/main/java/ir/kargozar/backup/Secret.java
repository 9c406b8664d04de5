package ir.kargozar.backup;

/** What opens a backup: a passphrase of the day on which it was made, or the recovery key. */
public sealed interface Secret {

    /** A passphrase; wiped by whoever made it. */
    final class Passphrase implements Secret {
        private final char[] typed;

        public Passphrase(char[] typed) {
            this.typed = typed.clone();
        }

        public char[] typed() {
            return typed.clone();
        }
    }

    record RecoveryKey(String typed) implements Secret {
        @Override
        public String toString() {
            return "RecoveryKey";
        }
    }
}
