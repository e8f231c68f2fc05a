/** What one cell means: dates, numbers of identity, sex, parents, ticks; nothing here knows of columns. */
@NullMarked
package id.naungan.casework.roster.reading.value;

import org.jspecify.annotations.NullMarked;
