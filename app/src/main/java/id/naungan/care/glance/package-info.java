/** What care contributes to other pages of the file: moments, warnings, the lines of a period, a part of the first page. */
@org.jspecify.annotations.NullMarked
package id.naungan.care.glance;
