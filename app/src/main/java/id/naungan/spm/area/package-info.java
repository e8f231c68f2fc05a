/** Figures of an area, the homes behind them, and both as a file. */
@org.jspecify.annotations.NullMarked
package id.naungan.spm.area;
