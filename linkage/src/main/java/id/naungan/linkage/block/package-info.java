/** Which pairs are looked at. */
@NullMarked
package id.naungan.linkage.block;

import org.jspecify.annotations.NullMarked;
