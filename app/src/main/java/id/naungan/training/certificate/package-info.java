/** Certificates, what they make somebody able to do, scores. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.certificate;
