/** The register of stays (buku induk): list, print and workbook, of one home or of all of an office. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.register;
