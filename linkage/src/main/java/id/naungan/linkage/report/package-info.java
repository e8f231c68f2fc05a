/** What people read. */
@NullMarked
package id.naungan.linkage.report;

import org.jspecify.annotations.NullMarked;
