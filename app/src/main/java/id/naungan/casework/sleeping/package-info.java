/** Who sleeps in which room of a home. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.sleeping;
