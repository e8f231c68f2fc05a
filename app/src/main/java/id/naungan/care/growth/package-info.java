/** Growth against the WHO references: scores, their words, and the curves. */
@org.jspecify.annotations.NullMarked
package id.naungan.care.growth;
