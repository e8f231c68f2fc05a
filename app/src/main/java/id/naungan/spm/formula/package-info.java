/** The formula in editions. */
@org.jspecify.annotations.NullMarked
package id.naungan.spm.formula;
