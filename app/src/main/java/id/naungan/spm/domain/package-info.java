/** The nouns: quarters, items, what a person got, how far somebody has come. */
@org.jspecify.annotations.NullMarked
package id.naungan.spm.domain;
