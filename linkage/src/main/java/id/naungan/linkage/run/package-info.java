/** Pairs through the model: links, one to one, groups. */
@NullMarked
package id.naungan.linkage.run;

import org.jspecify.annotations.NullMarked;
