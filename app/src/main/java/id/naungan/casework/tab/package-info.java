/** What casework adds to a person's file. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.tab;
