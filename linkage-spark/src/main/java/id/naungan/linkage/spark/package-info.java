/** The same linkage on Apache Spark: a small list goes to every executor, a huge one streams past it. */
@NullMarked
package id.naungan.linkage.spark;

import org.jspecify.annotations.NullMarked;
