/** Contact with the family: every visit and call, and how long there was none. */
@org.jspecify.annotations.NullMarked
package id.naungan.care.contact;
