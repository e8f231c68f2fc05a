/** Reading an office's register of LKS from any workbook or CSV file: pure, without database and without Spring. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.intake.reading;
