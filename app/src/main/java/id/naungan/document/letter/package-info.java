/** Letters: what a record says, printed once with number, signatures and a code anybody may check. */
@NamedInterface("letter")
@NullMarked
package id.naungan.document.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
