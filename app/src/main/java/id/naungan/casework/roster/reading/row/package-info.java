/** From the cells of a row to a child, with remarks on everything that was doubtful. */
@NullMarked
package id.naungan.casework.roster.reading.row;

import org.jspecify.annotations.NullMarked;
