/** What waits, what is late, by severity, by home; and the tab of a home. */
@org.jspecify.annotations.NullMarked
package id.naungan.monitoring.desk;
