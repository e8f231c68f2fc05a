/** How quick and how right linkage is: whole runs as anybody starts them, single comparisons under JMH. */
@NullMarked
package id.naungan.bench.linkage;

import org.jspecify.annotations.NullMarked;
