/**
 * The same linkage on Apache Spark: a small list goes to every executor and a huge one streams past it; huge lists meet by their
 * keys.
 */
@NullMarked
package id.naungan.linkage.spark;

import org.jspecify.annotations.NullMarked;
