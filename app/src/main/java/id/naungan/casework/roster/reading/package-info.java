/** Reading a panti's roster from any workbook or CSV file: pure, without database and without Spring. */
@NullMarked
package id.naungan.casework.roster.reading;

import org.jspecify.annotations.NullMarked;
