/** How an account wants to be told. */
@org.jspecify.annotations.NullMarked
package id.naungan.notice.choice;
