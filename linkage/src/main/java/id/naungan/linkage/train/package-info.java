/** What a level is worth, learnt from the lists. */
@NullMarked
package id.naungan.linkage.train;

import org.jspecify.annotations.NullMarked;
