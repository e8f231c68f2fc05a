/** Where the table stands on a sheet and what its columns mean, in the words of a given kind of list. */
@NullMarked
@NamedInterface("layout")
package id.naungan.sheet.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
