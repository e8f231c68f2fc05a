/** The file on paper: personal data (F4), family data (F5). */
@org.jspecify.annotations.NullMarked
package id.naungan.client.print;
