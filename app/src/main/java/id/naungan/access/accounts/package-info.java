/** The accounts a manager looks after. */
@org.jspecify.annotations.NullMarked
package id.naungan.access.accounts;
