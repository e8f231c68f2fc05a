/** School: where, since when, attendance, marks, and who dropped out. */
@org.jspecify.annotations.NullMarked
package id.naungan.care.school;
