/** Fills an empty installation with a nation's worth of invented homes, people and notes. */
@NullMarked
package id.naungan.bench.seed;

import org.jspecify.annotations.NullMarked;
