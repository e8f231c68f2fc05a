/** The workbook that goes back to the user, with result and reason beside each row. */
@NullMarked
@NamedInterface("report")
package id.naungan.sheet.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
