/** How many must be served, typed or from a workbook. */
@org.jspecify.annotations.NullMarked
package id.naungan.spm.need;
