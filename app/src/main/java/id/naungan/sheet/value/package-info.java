/** What one cell means in any list: dates and words near to others; nothing here knows of columns. */
@NullMarked
@NamedInterface("value")
package id.naungan.sheet.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
