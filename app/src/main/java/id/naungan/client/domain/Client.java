package id.naungan.client.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One person's file, of any kind of LKS. `institutionId` and `district` say who answers for it; `residentSince` is the entry of
 * the present stay, or null for somebody who is not in the home now.
 */
@Table(schema = "client", value = "client")
public record Client(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID institutionId,
        String district,
        @Nullable LocalDate residentSince,
        @Embedded.Empty(prefix = "identity_") Identity identity,
        @Embedded.Empty(prefix = "birth_") Birth birth,
        @Embedded.Empty(prefix = "origin_") Origin origin,
        @Embedded.Empty(prefix = "situation_") Situation situation,
        @Nullable UUID photoId,
        List<String> searchWords) {

    public static Client of(
            UUID id,
            UUID institution,
            String district,
            Identity identity,
            Birth birth,
            Origin origin,
            Situation situation) {
        return new Client(id, null, institution, district, null, identity, birth, origin, situation, null, List.of());
    }

    public Client with(Identity changed) {
        return new Client(
                id,
                version,
                institutionId,
                district,
                residentSince,
                changed,
                birth,
                origin,
                situation,
                photoId,
                searchWords);
    }

    public Client with(Birth changed) {
        return new Client(
                id,
                version,
                institutionId,
                district,
                residentSince,
                identity,
                changed,
                origin,
                situation,
                photoId,
                searchWords);
    }

    public Client with(Origin changed) {
        return new Client(
                id,
                version,
                institutionId,
                district,
                residentSince,
                identity,
                birth,
                changed,
                situation,
                photoId,
                searchWords);
    }

    public Client with(Situation changed) {
        return new Client(
                id,
                version,
                institutionId,
                district,
                residentSince,
                identity,
                birth,
                origin,
                changed,
                photoId,
                searchWords);
    }

    public Client withPhoto(@Nullable UUID photo) {
        return new Client(
                id,
                version,
                institutionId,
                district,
                residentSince,
                identity,
                birth,
                origin,
                situation,
                photo,
                searchWords);
    }

    public Client residentSince(@Nullable LocalDate since) {
        return new Client(
                id, version, institutionId, district, since, identity, birth, origin, situation, photoId, searchWords);
    }

    /** The same file with another home, which answers for it from now on. */
    public Client movedTo(UUID institution, String itsDistrict) {
        return new Client(
                id,
                version,
                institution,
                itsDistrict,
                residentSince,
                identity,
                birth,
                origin,
                situation,
                photoId,
                searchWords);
    }

    public Client withSearchWords(List<String> words) {
        return new Client(
                id,
                version,
                institutionId,
                district,
                residentSince,
                identity,
                birth,
                origin,
                situation,
                photoId,
                words);
    }
}
