/** Relatives, guardians, and who may not meet the client. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.family;
