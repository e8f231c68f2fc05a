/** Where the table is and which column means what. */
@NullMarked
package id.naungan.casework.roster.reading.layout;

import org.jspecify.annotations.NullMarked;
