/** From bytes to plain cells: which file it is, whether it may be opened, and what its cells hold. */
@NullMarked
package id.naungan.casework.roster.reading.file;

import org.jspecify.annotations.NullMarked;
