/** The nouns: periods, reports, their figures. */
@org.jspecify.annotations.NullMarked
package id.naungan.report.domain;
