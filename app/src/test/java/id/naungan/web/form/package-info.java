@NullMarked
package id.naungan.web.form;

import org.jspecify.annotations.NullMarked;
