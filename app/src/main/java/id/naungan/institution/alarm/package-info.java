/** What is wrong in homes now: the list of an area, one home with its history, taking note, telling. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.alarm;
