/** Anybody's check whether a letter is genuine. */
@org.jspecify.annotations.NullMarked
package id.naungan.document.letter.check;
