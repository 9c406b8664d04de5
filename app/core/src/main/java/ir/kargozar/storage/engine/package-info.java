/** SQLite and PostgreSQL: connections, transactions, migrations, search. The only room that knows a driver; knows no feature's records. */
@NullMarked
package ir.kargozar.storage.engine;

import org.jspecify.annotations.NullMarked;
