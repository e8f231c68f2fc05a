/** Photos, sound and papers with their chain of custody; opened only with a reason. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.evidence;
