/** XLSForm workbooks: read with every mistake named, written so that they read back alike. */
@org.jspecify.annotations.NullMarked
package id.naungan.instrument.xlsform;
