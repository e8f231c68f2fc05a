/** Medicines and every dose of them: given, refused, missed. */
@org.jspecify.annotations.NullMarked
package id.naungan.care.medicine;
