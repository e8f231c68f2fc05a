/** The small part of XLSForm's expressions we evaluate; static/rumus.js does the same on the phone. */
@org.jspecify.annotations.NullMarked
package id.naungan.instrument.expression;
