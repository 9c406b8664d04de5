package ir.kargozar.backup;

import ir.kargozar.account.Credentials;

/** What opens a backup: what somebody signed in with on the day on which it was made, or the recovery key. */
public sealed interface Secret {

    /** Wiped by whoever made it. */
    record Passphrase(Credentials credentials) implements Secret {

        /** Of a workspace without accounts. */
        public Passphrase(char[] typed) {
            this(Credentials.of(typed));
        }

        @Override
        public String toString() {
            return "Passphrase";
        }
    }

    record RecoveryKey(String typed) implements Secret {
        @Override
        public String toString() {
            return "RecoveryKey";
        }
    }
}
