/** Measures the application from outside, at the size of a nation. */
@NullMarked
package id.naungan.bench;

import org.jspecify.annotations.NullMarked;
