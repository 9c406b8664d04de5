package ir.kargozar.storage;

import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.account.Passphrases;
import ir.kargozar.office.Transactions;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.key.KeyRing;
import java.util.function.UnaryOperator;

/** Passphrases as entries of an open workspace's key ring. */
record RingPassphrases(Guard guard, DataKey dataKey, Transactions transactions) implements Passphrases {

    @Override
    public void set(Login login, char[] passphrase) {
        change(ring -> ring.with(dataKey, login, passphrase));
    }

    @Override
    public void remove(Login login) {
        change(ring -> ring.without(login));
    }

    @Override
    public void endOffice() {
        change(KeyRing::withoutOffice);
    }

    @Override
    public void setOffice(char[] passphrase) {
        change(ring -> ring.with(dataKey, passphrase));
    }

    @Override
    public void verify(Credentials credentials) {
        guard.open(credentials);
    }

    /** Read and written in one turn, so that two workstations do not lose each other's entries. */
    private void change(UnaryOperator<KeyRing> change) {
        transactions.within(() -> {
            Home home = guard.home();
            home.keep(change.apply(home.keys()));
            return true;
        });
    }
}
