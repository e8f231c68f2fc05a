/** Header and sentences of letters, as a province or the nation wants them. */
@org.jspecify.annotations.NullMarked
package id.naungan.document.letter.template;
