/** Which caregiver looks after whom. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.assignment;
