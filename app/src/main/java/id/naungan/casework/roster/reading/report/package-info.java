/** The workbook that goes back to the user, with result and reason beside each row. */
@NullMarked
package id.naungan.casework.roster.reading.report;

import org.jspecify.annotations.NullMarked;
