/** Complaints from outside: told without an account, answered through a receipt; the public's side. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.complaint;
