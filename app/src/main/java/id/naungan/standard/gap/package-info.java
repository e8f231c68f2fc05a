/** What homes lack beside each level, one home and an area. */
@org.jspecify.annotations.NullMarked
package id.naungan.standard.gap;
