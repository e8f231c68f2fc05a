/** Lists read once and kept as numbers. */
@NullMarked
package id.naungan.linkage.table;

import org.jspecify.annotations.NullMarked;
