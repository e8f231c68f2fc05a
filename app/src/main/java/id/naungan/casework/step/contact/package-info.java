/** First contact: who refers, why, how urgent (F0). */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.contact;
