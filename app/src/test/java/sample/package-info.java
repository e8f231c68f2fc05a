/** A small application with one of everything, for tests of the screens' foundations. */
@NullMarked
package sample;

import org.jspecify.annotations.NullMarked;
