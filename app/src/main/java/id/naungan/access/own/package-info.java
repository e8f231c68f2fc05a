/** One's own account and its sessions. */
@org.jspecify.annotations.NullMarked
package id.naungan.access.own;
