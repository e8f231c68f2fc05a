/** One person's month. */
@org.jspecify.annotations.NullMarked
package id.naungan.duty.person;
