/** Words of people and places, folded and compared. */
@NullMarked
package id.naungan.linkage.text;

import org.jspecify.annotations.NullMarked;
