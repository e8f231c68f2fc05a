/** Contacts after the end of care (F12). */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.aftercare;
