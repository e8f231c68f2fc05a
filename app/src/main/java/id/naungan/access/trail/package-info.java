/** The auditor's view of the trail, on a page and on the command line. */
@org.jspecify.annotations.NullMarked
package id.naungan.access.trail;
