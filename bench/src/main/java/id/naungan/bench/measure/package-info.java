/** Load, clocks and figures. */
@NullMarked
package id.naungan.bench.measure;

import org.jspecify.annotations.NullMarked;
