/** Today's page of a caregiver: all children of the home, one tap each. */
@org.jspecify.annotations.NullMarked
package id.naungan.note.today;
