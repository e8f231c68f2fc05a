/** What decision-makers ask, answered with figures: one table each, which is the picture, the list and the file at once. */
@org.jspecify.annotations.NullMarked
package id.naungan.indicator.decide;
