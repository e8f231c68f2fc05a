/** A province or the ministry judges what researchers ask for, and hands data sets out. */
@org.jspecify.annotations.NullMarked
package id.naungan.consult.desk;
