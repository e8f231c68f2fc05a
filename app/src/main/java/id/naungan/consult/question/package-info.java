/** A home asks, an office or a government home answers. */
@org.jspecify.annotations.NullMarked
package id.naungan.consult.question;
