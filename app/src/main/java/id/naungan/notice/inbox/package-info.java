/** What an account was told, and what it has read. */
@org.jspecify.annotations.NullMarked
package id.naungan.notice.inbox;
