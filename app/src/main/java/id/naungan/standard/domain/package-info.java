/** The nouns: indicators, levels, where a home stands. */
@org.jspecify.annotations.NullMarked
package id.naungan.standard.domain;
