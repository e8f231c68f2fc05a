/** Naungan: one deployable, one package per module. */
@NullMarked
package id.naungan;

import org.jspecify.annotations.NullMarked;
