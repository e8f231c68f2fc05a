/** Figures an office froze at the end of a period: the numbers, the homes behind them, and the declaration of then, for ever. */
@org.jspecify.annotations.NullMarked
package id.naungan.indicator.frozen;
