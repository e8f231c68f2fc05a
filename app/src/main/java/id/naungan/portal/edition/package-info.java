/** Editions: counting, publishing, and what changed. */
@NamedInterface("edition")
@NullMarked
package id.naungan.portal.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
