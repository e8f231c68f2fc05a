/** What is compared, how pairs are found, and what each answer is worth. */
@NullMarked
package id.naungan.linkage.model;

import org.jspecify.annotations.NullMarked;
