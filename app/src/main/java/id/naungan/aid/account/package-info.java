/** How homes account for what they received. */
@org.jspecify.annotations.NullMarked
package id.naungan.aid.account;
