/** Letters of signed forms. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.print;
