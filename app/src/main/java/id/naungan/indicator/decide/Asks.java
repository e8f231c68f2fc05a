package id.naungan.indicator.decide;

import id.naungan.indicator.measure.Where;

/** Answers one question for a region. */
interface Asks {

    Question question();

    /** A part of its lines, the pages counted from 1. */
    Answer answer(Where where, int page, int size);
}
