/** Supervision: how each worker's cases stand, and the sessions between supervisor and worker (handbook §10.5). */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.supervision;
