/** Finding clients again: forgiving search, and likely duplicates before a new file is opened. */
@NullMarked
@org.springframework.modulith.NamedInterface("search")
package id.naungan.client.search;

import org.jspecify.annotations.NullMarked;
