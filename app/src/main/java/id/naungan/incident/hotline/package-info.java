/** Numbers people call for help, of the nation and of each region, with the day each was last checked. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.hotline;
