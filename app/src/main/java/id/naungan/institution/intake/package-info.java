/** Import of registers: an office's own list of LKS becomes homes of the register; the flow from upload to report. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.intake;
