/** Incidents: how soon open screens hear, and whether every report that was acknowledged is there once. */
@NullMarked
package id.naungan.bench.incident;

import org.jspecify.annotations.NullMarked;
