/** Who works here: accounts, their roles, and which role may do what. Must not know any feature. */
@NullMarked
package ir.kargozar.account;

import org.jspecify.annotations.NullMarked;
