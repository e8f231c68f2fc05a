/** Rows written step by step after the request has ended: how far it came, and who goes on when a node dies. */
@NullMarked
@NamedInterface("run")
package id.naungan.sheet.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
