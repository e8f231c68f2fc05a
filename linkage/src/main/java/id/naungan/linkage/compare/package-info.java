/** What two records say about each other, as ordered levels. */
@NullMarked
package id.naungan.linkage.compare;

import org.jspecify.annotations.NullMarked;
