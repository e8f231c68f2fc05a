/** A day of a home: its shifts with who works them, and the people to choose from. */
@org.jspecify.annotations.NullMarked
package id.naungan.duty.day;
