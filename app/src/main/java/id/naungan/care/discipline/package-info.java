/** Discipline and praise; a punishment that is forbidden is told to the social service at once. */
@org.jspecify.annotations.NullMarked
package id.naungan.care.discipline;
