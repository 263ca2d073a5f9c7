package io.github.casereview.validation.profile;

import io.github.casereview.code.list.DocumentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a record is held to: an edition of guidance, a kind of document and a stage, written
 * {@code england-2015/executive-summary/exchange}.
 *
 * <p>An edition or kind that is not given is taken from the record, where it says so, and never inferred.
 *
 * @param edition the guidance it was written under
 * @param kind the kind of document it comes from
 * @param stage how far it is on its way to the public
 */
public record Profile(Optional<Edition> edition, Optional<DocumentKind> kind, ReleaseStage stage) {
    private static final String BASE = "base";

    /** {@return the profile that asks for nothing of its own: {@code base}, between those who hold the record} */
    public static Profile base() {
        return new Profile(Optional.empty(), Optional.empty(), ReleaseStage.EXCHANGE);
    }

    /**
     * A profile by its name.
     *
     * @param name an edition or {@code base}, a kind of document and a stage in this order; any may be left out, as in
     *     {@code england-2018/publication}
     * @return the profile
     * @throws IllegalArgumentException if a part is none of these, or stands twice or out of its order
     */
    public static Profile of(String name) {
        Profile profile = base();
        int least = 0;
        for (String part : name.split("/", -1)) {
            int place = place(part);
            if (place < least) {
                throw new IllegalArgumentException("expected a profile such as england-2015/executive-summary/exchange:"
                        + " an edition, a kind of document, a stage");
            }
            least = place + 1;
            profile = profile.with(part);
        }
        return profile;
    }

    private static int place(String part) {
        if (part.equals(BASE) || Edition.named(part).isPresent()) {
            return 0;
        } else if (kind(part).isPresent()) {
            return 1;
        }
        return stage(part).isPresent() ? 2 : -1;
    }

    private Profile with(String part) {
        return new Profile(
                Edition.named(part).or(() -> edition),
                kind(part).or(() -> kind),
                stage(part).orElse(stage));
    }

    private static Optional<DocumentKind> kind(String part) {
        return Arrays.stream(DocumentKind.values())
                .filter(each -> each.getCode().equals(part))
                .findFirst();
    }

    private static Optional<ReleaseStage> stage(String part) {
        return Arrays.stream(ReleaseStage.values())
                .filter(each -> each.word().equals(part))
                .findFirst();
    }

    /** {@return this profile under some guidance} */
    public Profile under(Edition guidance) {
        return new Profile(Optional.of(guidance), kind, stage);
    }

    /** {@return this profile at another stage} */
    public Profile at(ReleaseStage other) {
        return new Profile(edition, kind, other);
    }

    /** {@return the name, as in {@code england-2015/executive-summary/exchange}} */
    public String name() {
        List<String> parts = Stream.of(
                        Optional.of(edition.map(Edition::name).orElse(BASE)),
                        kind.map(DocumentKind::getCode),
                        Optional.of(stage.word()))
                .flatMap(Optional::stream)
                .toList();
        return parts.stream().collect(Collectors.joining("/"));
    }
}
