/** What came of programmes and of care, by how hard it was. */
@org.jspecify.annotations.NullMarked
package id.naungan.report.evaluation;
