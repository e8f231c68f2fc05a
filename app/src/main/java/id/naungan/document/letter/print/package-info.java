/** Sets letters on paper. */
@org.jspecify.annotations.NullMarked
package id.naungan.document.letter.print;
