package ir.kargozar.backup;

import ir.kargozar.account.Credentials;

/** What opens a backup: what somebody signed in with on the day on which it was made, or the recovery key. */
public sealed interface Secret {

    /** A passphrase, with a login where the workspace has accounts; wiped by whoever made it. */
    final class Passphrase implements Secret {
        private final Credentials credentials;

        public Passphrase(Credentials credentials) {
            this.credentials = credentials;
        }

        /** Of a workspace without accounts. */
        public Passphrase(char[] typed) {
            this(Credentials.of(typed));
        }

        public Credentials credentials() {
            return credentials;
        }
    }

    record RecoveryKey(String typed) implements Secret {
        @Override
        public String toString() {
            return "RecoveryKey";
        }
    }
}
