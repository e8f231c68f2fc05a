@NullMarked
package id.naungan.web;

import org.jspecify.annotations.NullMarked;
