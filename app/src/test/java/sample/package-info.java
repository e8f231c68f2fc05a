/** A small application with one of everything, for tests of the screens' foundations. */
@org.jspecify.annotations.NullMarked
package sample;
