/** Takes an office's register and lists its imports. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.intake.upload;
