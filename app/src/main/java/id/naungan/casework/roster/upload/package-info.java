/** Takes a roster and lists the imports of a home. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.roster.upload;
