/** The indicators as rows an administrator edits, in editions. */
@org.jspecify.annotations.NullMarked
package id.naungan.standard.indicator;
