/** From bytes to plain cells: which file it is, whether it may be opened, and what its cells hold. */
@NullMarked
@NamedInterface("file")
package id.naungan.sheet.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
