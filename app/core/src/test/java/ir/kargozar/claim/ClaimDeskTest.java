package ir.kargozar.claim;

import ir.kargozar.log.Change;
import ir.kargozar.office.Transactions;
import java.util.List;

class ClaimDeskTest extends ClaimDeskContract {
    private final ClaimsInMemory store = new ClaimsInMemory();

    @Override
    protected Claims claims() {
        return store;
    }

    @Override
    protected Transactions transactions() {
        return store;
    }

    @Override
    protected List<Change> log(ClaimNumber number) {
        return store.log(number);
    }
}
