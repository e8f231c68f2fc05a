/** The command line. */
@NullMarked
package id.naungan.linkage.cli;

import org.jspecify.annotations.NullMarked;
