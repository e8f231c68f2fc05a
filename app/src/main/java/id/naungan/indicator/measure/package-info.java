/** Indicators: declared as rows, counted per home and month from what modules recorded, summed for regions. */
@org.jspecify.annotations.NullMarked
package id.naungan.indicator.measure;
