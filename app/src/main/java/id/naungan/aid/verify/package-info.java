/** What regencies and provinces say of a home in a proposal, and the decision of whoever runs the programme. */
@org.jspecify.annotations.NullMarked
package id.naungan.aid.verify;
