/** The further assessment, and what single kinds of homes ask besides. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.assessment;
