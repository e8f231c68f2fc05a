/** Two application processes on one database. */
@NullMarked
package id.naungan.bench.nodes;

import org.jspecify.annotations.NullMarked;
