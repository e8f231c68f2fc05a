/** Reminders of what is due: to whoever must do it, and when it is long overdue to those above. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.remind;
