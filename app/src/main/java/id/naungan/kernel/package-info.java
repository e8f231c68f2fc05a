/** Value types every module may use; plain Java, no Spring, no database. */
@NullMarked
package id.naungan.kernel;

import org.jspecify.annotations.NullMarked;
