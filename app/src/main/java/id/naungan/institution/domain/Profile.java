package id.naungan.institution.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the home is: name, kind (code table JENIS_LKS), legal form (BENTUK_HUKUM), head. */
public record Profile(
        String name,
        String kind,
        String legalForm,
        @Nullable LocalDate foundedOn,
        @Nullable String head,
        @Nullable String headPhone) {}
