package id.naungan.instrument.answers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One question of a sheet as the workbook shows it; the numbers are null where the question counts nothing.
 *
 * @param raw points before the weight
 */
record AnswerRow(
        String code,
        String row,
        String group,
        String groupWords,
        String question,
        String answer,
        String naWhy,
        String note,
        boolean applies,
        boolean answered,
        @Nullable BigDecimal raw,
        @Nullable BigDecimal most,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal cap) {}
