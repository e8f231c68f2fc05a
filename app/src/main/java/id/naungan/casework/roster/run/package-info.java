/** Writes the rows, chunk by chunk, also after the request has ended. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.roster.run;
