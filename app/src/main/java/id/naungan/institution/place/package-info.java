/** Free places of the homes. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.place;
